import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { exampleFact } from './example-day.ts'
import { Fact } from './fact.ts'
import { type FactKindId, factKinds } from './fact-kinds.ts'
import { heldFacts } from './held-facts.ts'
import { itemNineFact } from './item-nine.ts'
import { recordAnswers, wordAnswerRefusal } from './record-answers.ts'
import { factsFromAnswers } from './rescreen.ts'

const [monday, tuesday, friday] = ['2026-03-02', '2026-03-03', '2026-03-06'] as const
const left: Site = { region: 'calf', side: 'left' }
const right: Site = { region: 'calf', side: 'right' }
const therapist = { recordedBy: 'therapist' } as const
const fact = exampleFact
const told = (facts: readonly Fact[]) =>
  facts.map(({ kind, state, sites, until }) => [kind, state, sites.length, until])

describe('a later answer', () => {
  const present = fact('anticoagulant', monday)
  const absent = fact('anticoagulant', tuesday, { state: 'absent' })
  const unknown = fact('anticoagulant', tuesday, { state: 'unknown' })
  const surgery = (since: string, sites: Site[] = []) => fact('surgery', friday, { since, sites })
  test.each<[string, Fact[], Fact[]]>([
    ['takes the place of an earlier one', [present, absent], [absent]],
    ['in the order of days, not of writing', [absent, present], [absent]],
    ['does not take it as "don’t know"', [present, unknown], [present, unknown]],
    [
      'takes it from "don’t know"',
      [unknown, { ...present, recordedOn: friday }],
      [{ ...present, recordedOn: friday }],
    ],
    [
      'of the patient does not take back the therapist’s',
      [{ ...present, ...therapist }, absent],
      [{ ...present, ...therapist }, absent],
    ],
    [
      'of the therapist takes back the patient’s',
      [present, { ...absent, ...therapist }],
      [{ ...absent, ...therapist }],
    ],
    [
      'of the patient does not take back a warning sign, the therapist’s does',
      [
        fact('breathless', monday),
        fact('breathless', tuesday, { state: 'absent' }),
        fact('breathless', friday, { state: 'absent', ...therapist }),
      ],
      [fact('breathless', friday, { state: 'absent', ...therapist })],
    ],
    [
      'of the patient does not undo what happened',
      [surgery('2026-01-05'), { ...surgery('2026-01-05'), state: 'absent' as const, since: null }],
      [surgery('2026-01-05'), { ...surgery('2026-01-05'), state: 'absent' as const, since: null }],
    ],
    [
      'about another day is another event',
      [surgery('2026-01-05'), surgery('2026-02-05')],
      [surgery('2026-01-05'), surgery('2026-02-05')],
    ],
    [
      'about the same event corrects it',
      [surgery('2026-01-05'), surgery('2026-01-05', [left])],
      [surgery('2026-01-05', [left])],
    ],
    [
      'leaves the places it does not name',
      [
        fact('shingles', monday, { sites: [left, right] }),
        fact('shingles', tuesday, { state: 'absent', sites: [left] }),
      ],
      [
        fact('shingles', monday, { sites: [right] }),
        fact('shingles', tuesday, { state: 'absent', sites: [left] }),
      ],
    ],
    [
      'without a place does not forget the place',
      [fact('shingles', monday, { sites: [left] }), fact('shingles', tuesday)],
      [fact('shingles', monday, { sites: [left] }), fact('shingles', tuesday)],
    ],
    [
      'of a reading is another reading on another day',
      [fact('temperature', monday, { value: 38.5 }), fact('temperature', tuesday, { value: 36.8 })],
      [fact('temperature', monday, { value: 38.5 }), fact('temperature', tuesday, { value: 36.8 })],
    ],
    [
      'of a reading corrects that of the day',
      [fact('temperature', monday, { value: 38.5 }), fact('temperature', monday, { value: 36.8 })],
      [fact('temperature', monday, { value: 36.8 })],
    ],
  ])('%s', (_, history, held) => {
    expect(told(heldFacts(history))).toEqual(told(held))
  })
})

const recorded = { recordedOn: friday, recordedBy: 'patient' } as const
const answer = (kind: FactKindId, change: object = {}) => ({
  kind,
  state: 'present' as const,
  since: null,
  until: null,
  sites: [],
  value: null,
  ...change,
})

describe('answers become facts', () => {
  const known = fact('anticoagulant', monday, { since: '2025-01-01' })
  test('a "no" of the patient ends what was there, today or on the day they say', () => {
    const no = answer('anticoagulant', { state: 'absent' })
    expect(recordAnswers([no], [known], recorded)).toEqual({
      ok: true,
      value: [{ ...known, recordedOn: friday, until: friday }],
    })
    expect(recordAnswers([{ ...no, until: tuesday }], [known], recorded)).toMatchObject({
      value: [{ until: tuesday, state: 'present' }],
    })
  })

  test('of the therapist it says that it is not so, or with a day that it is over', () => {
    const by = { ...recorded, recordedBy: 'therapist' } as const
    const no = answer('anticoagulant', { state: 'absent', cleared: null })
    expect(recordAnswers([no], [known], by)).toMatchObject({
      value: [{ state: 'absent', until: null }],
    })
    expect(recordAnswers([{ ...no, until: tuesday }], [known], by)).toMatchObject({
      value: [{ state: 'present', until: tuesday }],
    })
  })

  test('to something that happened, to what is over and to nothing it is a plain no', () => {
    const none = factsFromAnswers(
      [answer('surgery', { state: 'absent' })],
      [fact('surgery', monday)],
      { ...recorded, mapVersion: 1 },
    )
    expect(none).toMatchObject([{ state: 'absent', until: null }])
    const over = factsFromAnswers(
      [answer('anticoagulant', { state: 'absent' })],
      [{ ...known, until: monday }],
      { ...recorded, mapVersion: 1 },
    )
    expect(over).toMatchObject([{ state: 'absent' }])
  })

  test('a clearance is kept with the fact', () => {
    const cleared = { by: 'physician', on: monday, until: null } as const
    const made = recordAnswers([answer('heart-failure', { cleared })], [], {
      ...recorded,
      recordedBy: 'therapist',
    })
    expect(made).toMatchObject({ value: [{ cleared }] })
  })

  test.each<[string, object[], string]>([
    [
      'twice',
      [answer('allergy'), answer('allergy')],
      `“${factKinds.allergy.ask}” is answered twice.`,
    ],
    [
      'begun later',
      [answer('allergy', { since: '2026-03-07' })],
      'Since must not be after the day it was recorded.',
    ],
    [
      'over later',
      [answer('allergy', { until: '2026-03-07' })],
      'Until must not be after the day it was recorded: an end that is expected is not one yet.',
    ],
    [
      'over before it began',
      [answer('allergy', { since: friday, until: monday })],
      'Until must not be before it began.',
    ],
    [
      'with a place nobody asks for',
      [answer('allergy', { sites: [left] })],
      'Sites is not asked for this.',
    ],
    [
      'with a value nobody asks for',
      [answer('allergy', { value: 3 })],
      'Value is not asked for this.',
    ],
    [
      'out of range',
      [answer('temperature', { value: 100 })],
      'Value is out of range: check the unit.',
    ],
    [
      'at one place twice',
      [answer('shingles', { sites: [left, left] })],
      'Sites name the same place twice.',
    ],
    [
      'cleared backwards',
      [answer('allergy', { cleared: { by: 'physician', on: friday, until: monday } })],
      'Until must not end before it begins.',
    ],
  ])('not %s', (_, answers, sentence) => {
    const made = recordAnswers(answers as Parameters<typeof recordAnswers>[0], [], recorded)
    expect(made.ok ? '' : wordAnswerRefusal(made.refusal)).toContain(sentence)
  })

  test('a second try with other answers says what became of the first', () => {
    expect(wordAnswerRefusal({ kind: 'saved-before' })).toContain('saved after all')
  })

  test('what nobody can be asked is named as the therapist sees it', () => {
    const made = recordAnswers([answer('inr', { value: 99 })], [], recorded)
    expect(made.ok ? '' : wordAnswerRefusal(made.refusal)).toContain('“INR, the last one”')
  })
})

test.each([
  [{ 'better-off-dead': 0 }, 'absent', 0],
  [{ 'better-off-dead': 1 }, 'present', 0],
  [{ 'better-off-dead': 3 }, 'present', 0],
])('the ninth answer %j is %s', (answers, state) => {
  expect(itemNineFact(answers, { ...recorded, mapVersion: 1 })).toMatchObject({
    kind: 'item-nine',
    state,
    value: answers['better-off-dead'],
  })
})

test('a ninth question left out says nothing', () => {
  expect(itemNineFact({}, { ...recorded, mapVersion: 1 })).toBeNull()
})

test('a fact is whole', () => {
  expect(Fact.safeParse(fact('allergy', friday)).success).toBe(true)
  expect(
    Fact.safeParse({ ...fact('allergy', friday), kind: 'hay-fever' }).error?.issues[0]?.message,
  ).toBe('is not something we ask about')
})
