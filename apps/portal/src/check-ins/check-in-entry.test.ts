import { CheckInEntry } from '@healing-touch/domain/check-ins/check-in.ts'
import { calmNrs } from '@healing-touch/domain/outcomes/catalogue/calm-nrs.ts'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { problemIn, summaryOf, toEntry } from './check-in-entry.ts'
import { newId } from './new-id.ts'
import { isComplete, questionsOf, roundsWith, withAnswer, withoutRound } from './rounds.ts'

const at = '2026-11-22T08:00:00.000Z'
const rounds = roundsWith([])
const all = rounds.flatMap(questionsOf)
const [week, state] = rounds
if (!week || !state) throw new Error('A check-in has two rounds of questions.')

/** The first `count` questions answered with 1, 2, 3 … */
const answered = (count: number) =>
  all
    .slice(0, count)
    .reduce((answers, question, index) => withAnswer(answers, question, index + 1), {})

describe('the check-in', () => {
  test('asks five questions, each of them one tap', () => {
    expect(all.map(({ item }) => item.name)).toEqual([
      'Average pain',
      'Enjoyment of life',
      'General activity',
      'Stress',
      'Sleep',
    ])
  })

  test('does not let a half-answered PEG pass, and says which answer is open', () => {
    expect(problemIn(answered(2), week)).toEqual({
      field: 'peg.activity',
      message: 'PEG needs all its answers: general activity is still open.',
    })
  })

  test.each([
    ['unanswered', 0],
    ['answered in full', 3],
  ])('lets a round that is %s pass', (_, count) => {
    expect(problemIn(answered(count), week)).toBeNull()
  })

  test('knows when a round is complete', () => {
    expect(isComplete(answered(2), week)).toBe(false)
    expect(isComplete(answered(3), week)).toBe(true)
    expect(isComplete(answered(4), state)).toBe(false)
  })

  test('sends what the domain takes, and leaves out what was skipped', () => {
    const entry = toEntry(rounds, withoutRound(answered(5), week), null, at)
    expect(CheckInEntry.parse(entry)).toEqual(entry)
    expect(entry.outcomes.map(({ instrument }) => instrument)).toEqual(['stress-nrs', 'sleep-nrs'])
  })

  test('asks what the therapist follows on a screen of its own, and sends it along', () => {
    const longer = roundsWith([calmNrs])
    expect(longer.map(({ instruments }) => instruments.map(({ id }) => id))).toEqual([
      ['peg'],
      ['stress-nrs', 'sleep-nrs'],
      ['calm-nrs'],
    ])
    expect(toEntry(longer, { 'calm-nrs': { calm: 7 } }, null, at).outcomes).toEqual([
      { instrument: 'calm-nrs', variant: null, side: null, answers: { calm: 7 } },
    ])
  })

  test('keeps a zero: no stress is an answer', () => {
    const [, , , stress] = all
    expect(stress && summaryOf(rounds, withAnswer({}, stress, 0))).toEqual([
      { name: 'Stress', value: 0 },
    ])
  })
})

test('an id made on the phone is a UUID, and another one each time', () => {
  const ids = Array.from({ length: 50 }, newId)
  for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true)
  expect(new Set(ids).size).toBe(50)
})
