import { expect, test } from 'vitest'
import type { Instrument } from './instrument.ts'
import { instruments } from './instruments.ts'
import { readChange } from './read-change.ts'

const { goniometry, nprs } = instruments
const [ana, ben] = ['ana', 'ben']

/** One measurement a week, each by somebody. */
function measured(scores: readonly (readonly [number, string | null | undefined])[]) {
  return scores.map(([score, memberId], week) => ({
    at: `2026-03-0${week + 1}T09:00:00Z`,
    score,
    ...(memberId !== undefined && { memberId }),
  }))
}

const shoulder = (by: readonly (string | null)[]) =>
  readChange(
    goniometry,
    'shoulder-flexion',
    measured([
      [140, by[0]],
      [149, by[1]],
      [149, by[2]],
    ]),
  )

test.each<[string, readonly (string | null)[], number, string]>([
  ['one pair of hands', [ana, ana, ana], 8, 'improved'],
  ['hands nobody knows', [null, null, null], 8, 'improved'],
  ['known hands after unknown ones', [null, ana, ana], 8, 'improved'],
  ['other hands at the last measurement', [ana, ana, ben], 10, 'no-clear-change'],
  ['other hands at the last but one', [ana, ben, ana], 10, 'no-clear-change'],
  ['other hands at the first', [ben, ana, ana], 10, 'no-clear-change'],
])('nine degrees more, by %s', (_, by, noise, verdict) => {
  expect(shoulder(by)).toMatchObject({ noise, verdict })
})

test('other hands in between do not count: the change is from the first to the last two', () => {
  const scores = [
    [140, ana],
    [150, ben],
    [149, ana],
    [149, ana],
  ] as const
  expect(readChange(goniometry, 'shoulder-flexion', measured(scores))).toMatchObject({ noise: 8 })
})

test('a movement that one person already reads less surely keeps its own noise', () => {
  const unsure: Instrument = {
    ...goniometry,
    variants: null,
    detectable: { value: 14, source: { citation: 'Made up for this test', mark: 'decision' } },
  }
  const scores = [
    [140, ana],
    [150, ben],
    [150, ben],
  ] as const
  expect(readChange(unsure, null, measured(scores))).toMatchObject({ noise: 14 })
})

test('degrees say nothing of a jaw in millimetres, nor of pain that nobody else measures', () => {
  const scores = [
    [31, ana],
    [37, ben],
    [37, ben],
  ] as const
  expect(readChange(goniometry, 'jaw-opening', measured(scores)).noise).toBeLessThan(10)
  const pain = [
    [7, ana],
    [4, ben],
    [4, ben],
  ] as const
  expect(readChange(nprs, 'now', measured(pain))).toMatchObject({ noise: 2, verdict: 'improved' })
})
