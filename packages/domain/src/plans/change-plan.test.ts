import { describe, expect, test } from 'vitest'
import { exampleDay } from '../safety/example-day.ts'
import { changePlan } from './change-plan.ts'
import { wholeCatalogue as catalogue, examplePlan } from './example-plan.ts'
import type { PlanContent } from './plan.ts'
import { canPlan } from './plan-can.ts'
import type { PlanRefusal } from './plan-refusal.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

const safety = exampleDay('2026-03-02')
const suggested = examplePlan()

const [first, ...others] = suggested.techniques
const [goal] = suggested.goals
if (!first || !goal) throw new Error('The draft has techniques and a goal.')

const with_ = (change: Partial<PlanContent>): PlanContent => ({ ...suggested, ...change })
const firstAs = (change: Partial<typeof first>) =>
  with_({ techniques: [{ ...first, ...change }, ...others] })
const goalAs = (change: Partial<typeof goal>) => with_({ goals: [{ ...goal, ...change }] })
const side = 'left' as const

describe('changing a plan is refused', () => {
  test.each<[string, PlanContent, PlanRefusal['kind'], PlanRefusal['field'], string]>([
    [
      'to an unknown condition',
      with_({ conditions: ['x'] }),
      'unknown-condition',
      'conditions',
      '“x”',
    ],
    [
      'to an unknown technique',
      firstAs({ technique: 'x' }),
      'unknown-technique',
      'techniques',
      '“x”',
    ],
    ['to no technique', with_({ techniques: [] }), 'no-technique', 'techniques', 'add one'],
    [
      'with a technique twice',
      with_({ techniques: [first, first] }),
      'same-technique',
      'techniques',
      'twice',
    ],
    [
      'to a region out of scope',
      firstAs({ sites: [{ region: 'pelvic-floor', side: 'midline' }] }),
      'out-of-scope',
      'techniques',
      'Pelvic floor',
    ],
    [
      'to a place where the technique is not done',
      firstAs({ technique: 'intra-oral', pressure: 1, sites: [{ region: 'calf', side }] }),
      'wrong-place',
      'techniques',
      'calf',
    ],
    [
      'above the dose of the technique',
      firstAs({ pressure: 4 }),
      'too-firm',
      'techniques',
      'pressure 4 is above 3, the most for this technique.',
    ],
    [
      'above what a cautionary place bears',
      firstAs({ pressure: 3, sites: [{ region: 'popliteal', side }] }),
      'unsafe',
      'techniques',
      'Left back of the knee: no firmer than 2 today (E01 Places to be careful with). Nobody can set this aside.',
    ],
    ['without a pressure', firstAs({ pressure: null }), 'pressure-needed', 'techniques', 'swedish'],
    [
      'with a pressure for a stretch',
      firstAs({ technique: 'passive-stretch', pressure: 2 }),
      'pressure-not-allowed',
      'techniques',
      'no pressure',
    ],
    ['beyond the visit', firstAs({ minutes: 100 }), 'too-long', 'techniques', "visit's 60"],
    [
      'to unknown self-care',
      with_({ selfCare: suggested.selfCare.map((one) => ({ ...one, selfCare: 'x' })) }),
      'unknown-self-care',
      'selfCare',
      '“x”',
    ],
    [
      'to a goal on no measure',
      goalAs({ series: { instrument: 'x', variant: null, side: null } }),
      'unknown-measure',
      'goals',
      'no such measure',
    ],
    ['to a goal within noise', goalAs({ target: 4 }), 'goal-too-small', 'goals', 'at 3'],
    ['to a goal in the wrong direction', goalAs({ target: 9 }), 'goal-too-small', 'goals', 'at 3'],
    [
      'to a goal where the scale leaves no room',
      goalAs({ baseline: 1, target: 0 }),
      'goal-without-room',
      'goals',
      'from 1 no change of its measure could be told from noise',
    ],
    ['to a goal off the scale', goalAs({ target: -1 }), 'goal-out-of-range', 'goals', 'scale'],
    ['to a goal beyond its end', goalAs({ target: 11 }), 'goal-out-of-range', 'goals', 'scale'],
  ])('%s', (_, changed, kind, field, words) => {
    const result = changePlan(suggested, changed, 'They asked for it.', { catalogue, safety })
    if (result.ok) throw new Error('accepted')
    expect(result.refusal).toMatchObject({ kind, field })
    expect(wordPlanRefusal(result.refusal)).toContain(words)
  })

  test.each([null, '', '  ', 'ok', ' a '])('without a reason of three letters (%j)', (reason) => {
    const result = changePlan(suggested, firstAs({ minutes: 20 }), reason, { catalogue, safety })
    expect(result).toEqual({
      ok: false,
      refusal: { kind: 'reason-needed', field: 'changeReason' },
    })
  })
})

describe('changing a plan', () => {
  test('as it was suggested needs no reason and keeps none', () => {
    const copy: PlanContent = JSON.parse(JSON.stringify(suggested))
    expect(changePlan(suggested, copy, 'Just so', { catalogue, safety })).toEqual({
      ok: true,
      value: { content: copy, changeReason: null },
    })
  })

  test.each<[string, unknown]>([
    ['a list for an object', []],
    ['nothing for an object', null],
    ['a word for an object', 'from 0 to 3'],
    ['one key less', { value: 1 }],
  ])('of an older shape (%s) is a change', (_, dose) => {
    const older: PlanContent = JSON.parse(JSON.stringify({ ...suggested, dose }))
    const answer = changePlan(older, suggested, null, { catalogue, safety })
    expect(answer).toMatchObject({ refusal: { kind: 'reason-needed' } })
  })

  test('in nothing but the order in which it was written down is no change', () => {
    const backwards = Object.fromEntries(Object.entries(suggested).toReversed())
    const turned: PlanContent = JSON.parse(JSON.stringify(backwards))
    expect(changePlan(suggested, turned, null, { catalogue, safety }).ok).toBe(true)
  })

  test('keeps the reason, trimmed', () => {
    const changed = firstAs({ minutes: 20 })
    expect(changePlan(suggested, changed, '  Felt too long. ', { catalogue, safety })).toEqual({
      ok: true,
      value: { content: changed, changeReason: 'Felt too long.' },
    })
  })

  test('takes three letters for a reason', () => {
    const changed = firstAs({ minutes: 20 })
    expect(changePlan(suggested, changed, ' Hip ', { catalogue, safety })).toMatchObject({
      value: { changeReason: 'Hip' },
    })
  })

  test('may fill the visit to its last minute, and not beyond', () => {
    const taken = others.reduce((sum, { minutes }) => sum + minutes, 0)
    const fits = (minutes: number) =>
      changePlan(suggested, firstAs({ minutes }), 'More of it', { catalogue, safety }).ok
    expect(fits(suggested.dose.minutes - taken)).toBe(true)
    expect(fits(suggested.dose.minutes - taken + 1)).toBe(false)
  })

  test('may go above a start limit or a wish, up to the dose, with a reason', () => {
    expect(
      changePlan(suggested, firstAs({ pressure: 3 }), 'Asks for firmer', { catalogue, safety }).ok,
    ).toBe(true)
  })

  test.each([
    ['change', 'closed', false],
    ['change', 'paused', true],
    ['treat', 'paused', false],
    ['resume', 'active', false],
    ['close', 'active', true],
  ] as const)('%s is possible when %s: %s', (action, status, possible) => {
    expect(canPlan(action, { status })).toBe(possible)
  })
})
