import { describe, expect, test } from 'vitest'
import { importance } from './important-change.ts'
import type { Instrument } from './instrument.ts'
import { instruments } from './instruments.ts'
import { readChange } from './read-change.ts'
import { verdict } from './statistics.ts'
import { type Verdict, verdicts } from './verdict.ts'

const { nprs, peg, pgic, psfs, goniometry } = instruments
const pressure = instruments['pressure-pain-threshold']
const stiffness = instruments['morning-stiffness']
const stress = instruments['stress-nrs']

const start = Temporal.Instant.from('2026-01-05T09:00:00Z')

/** One measurement a week. */
function weekly(scores: readonly number[]) {
  return everyDays(7, scores)
}

function everyDays(days: number, scores: readonly number[]) {
  return scores.map((score, index) => ({
    at: start.add({ hours: 24 * days * index }).toString(),
    score,
  }))
}

describe('the verdict', () => {
  const cases: [string, Instrument, string | null, number[], Verdict][] = [
    ['nothing measured', nprs, 'now', [], 'too-early'],
    ['one measurement', nprs, 'now', [7], 'too-early'],
    ['two measurements, however different', nprs, 'now', [9, 1], 'too-early'],
    ['better at two measurements', nprs, 'now', [7, 4, 4], 'improved'],
    ['better once, then back', nprs, 'now', [7, 3, 7], 'no-clear-change'],
    ['better twice after no change', nprs, 'now', [7, 7, 4, 4], 'improved'],
    ['beyond the noise, but not by enough', nprs, 'now', [6, 3.91, 3.91], 'possibly-improved'],
    ['beyond the noise by a twentieth of it', nprs, 'now', [6, 3.89, 3.89], 'improved'],
    ['worse twice after much better', nprs, 'now', [5, 2, 8, 8], 'worse'],
    ['worse before, better now', nprs, 'now', [6, 9, 3], 'no-clear-change'],
    ['beyond the noise only at the last', nprs, 'now', [7, 5.5, 3], 'no-clear-change'],
    ['beyond the noise only at the one before', nprs, 'now', [7, 3, 5.5], 'no-clear-change'],
    ['important only at the last', nprs, 'now', [8, 5.7, 5], 'small-but-real'],
    ['important only at the one before', nprs, 'now', [8, 5, 5.7], 'small-but-real'],
    ['just enough pain to improve by what counts', nprs, 'now', [2, 0, 0], 'possibly-improved'],
    ['exactly the noise is not beyond it', nprs, 'now', [6, 4, 4], 'possibly-improved'],
    ['2 of 8 points is only 25 %', nprs, 'now', [8, 6, 6], 'no-clear-change'],
    ['worse at two measurements', nprs, 'now', [4, 7, 7], 'worse'],
    ['worse from no pain at all', nprs, 'now', [0, 3, 3], 'worse'],
    ['too little pain to improve by what counts', nprs, 'now', [1, 0, 0], 'at-floor'],
    ['PEG better by both limits', peg, null, [8, 5, 5], 'improved'],
    ['PEG better by less than the noise', peg, null, [7, 13 / 3, 13 / 3], 'possibly-improved'],
    ['activities 3 to 6', psfs, null, [3, 6, 6], 'improved'],
    ['activities 5 to 6.33', psfs, null, [5, 19 / 3, 19 / 3], 'possibly-improved'],
    ['activities down', psfs, null, [6, 3, 3], 'worse'],
    ['nothing left to win', psfs, null, [9, 10, 10], 'at-floor'],
    ['shoulder 140 to 146', goniometry, 'shoulder-flexion', [140, 146, 146], 'no-clear-change'],
    ['shoulder 140 to 150', goniometry, 'shoulder-flexion', [140, 150, 150], 'improved'],
    ['a shoulder as usual', goniometry, 'shoulder-flexion', [178, 180, 180], 'at-floor'],
    ['a knee nearly straight', goniometry, 'knee-extension', [-20, -8, -8], 'improved'],
    ['jaw 31 to 37 mm', goniometry, 'jaw-opening', [31, 37, 37], 'improved'],
    ['pressure at the trapezius +50', pressure, 'upper-trapezius', [200, 250, 250], 'improved'],
    ['pressure at the shin +50', pressure, 'tibialis-anterior', [300, 350, 350], 'no-clear-change'],
  ]
  test.each(cases)('%s', (_, instrument, variant, scores, expected) => {
    expect(readChange(instrument, variant, weekly(scores)).verdict).toBe(expected)
  })

  test('comes with the numbers it rests on', () => {
    expect(readChange(nprs, 'now', weekly([8, 6, 5, 4]))).toEqual({
      verdict: 'improved',
      baseline: 8,
      latest: 4,
      change: 4,
      percent: 50,
      noise: 2,
      noiseFrom: 'published',
      reliable: true,
      important: true,
      measurements: 4,
      needed: 0,
    })
  })

  test('says how many more measurements it needs', () => {
    const needed = [[], [7], [7, 4], [7, 4, 4]].map(
      (scores) => readChange(nprs, 'now', weekly(scores)).needed,
    )
    expect(needed).toEqual([3, 2, 1, 0])
  })

  test('knows the noise from the first measurement on where it is published', () => {
    expect(readChange(nprs, 'now', weekly([7]))).toMatchObject({ noise: 2, noiseFrom: 'published' })
    expect(readChange(stress, null, weekly([7]))).toMatchObject({ noise: null, noiseFrom: null })
  })

  test('a change is positive when better, whichever way the scale runs', () => {
    expect(readChange(nprs, 'now', weekly([7, 5])).change).toBe(2)
    expect(readChange(psfs, null, weekly([3, 5])).change).toBe(2)
    expect(readChange(goniometry, 'knee-extension', weekly([-20, -10])).percent).toBe(50)
  })
})

test('a series has one verdict, whoever asks', () => {
  const series = { instrument: 'nprs', variant: 'now', side: null }
  for (const scores of [
    [7, 4, 4],
    [4, 7, 7],
    [1, 0, 0],
    [7, 7, 7],
    [6, 4, 4],
  ]) {
    const points = weekly(scores)
    expect(verdict(nprs, { series, points })).toBe(readChange(nprs, 'now', points).verdict)
  }
  const knee = { instrument: 'goniometry', variant: 'knee-extension', side: 'left' as const }
  expect(verdict(goniometry, { series: knee, points: weekly([-20, -8, -8]) })).toBe('improved')
})

test('a rating of change may also run upwards', () => {
  const upwards = { ...pgic, ratesChange: { none: 1, betterFrom: 3, worseFrom: -1 } }
  const read = (score: number) => readChange(upwards, null, weekly([score + 1]))
  expect([-3, -2, -1, 0, 1, 2, 3].map((score) => read(score).verdict)).toEqual([
    'worse',
    'worse',
    'no-clear-change',
    'no-clear-change',
    'no-clear-change',
    'improved',
    'improved',
  ])
  expect([-2, 0, 3].map((score) => read(score).change)).toEqual([-2, 0, 3])
  expect([-2, 1, 2].map((score) => read(score).important)).toEqual([true, false, true])
})

test('without a change that matters to people, only noise is read', () => {
  const plain = { ...nprs, important: null }
  expect(importance(plain, 7, 4, 2)).toEqual({ absolute: null, percent: null, both: false })
  expect(readChange(plain, 'now', weekly([7, 4, 4])).verdict).toBe('small-but-real')
  expect(readChange(plain, 'now', weekly([1.9, 0, 0])).verdict).toBe('at-floor')
  const bare = { ...plain, detectable: null }
  expect(readChange(bare, 'now', weekly([1, 0, 0])).verdict).toBe('too-early')
  expect(readChange(bare, 'now', weekly([0, 0, 0])).verdict).toBe('at-floor')
})

test('the noise of named activities is at least half a point', () => {
  const unknown = { ...psfs, detectable: null }
  const { noise, noiseFrom } = readChange(unknown, null, weekly([4, 4, 4, 4, 4, 4]))
  // half a point, √2 and t of 3 degrees of freedom
  expect(noise).toBeCloseTo(0.5 * Math.SQRT2 * 3.182446305284263, 8)
  expect(noiseFrom).toBe('own')
})

test('verdicts are named once', () => {
  expect(verdicts).toEqual([
    'improved',
    'possibly-improved',
    'small-but-real',
    'no-clear-change',
    'worse',
    'at-floor',
    'too-early',
  ])
})

test('500 measurements are read in less than 5 ms', () => {
  const points = everyDays(
    1,
    Array.from({ length: 500 }, (_, index) => 5 + (index % 3)),
  )
  const now = () => Temporal.Now.instant().epochNanoseconds
  const started = now()
  for (let round = 0; round < 20; round++) readChange(nprs, 'now', points)
  expect(Number(now() - started) / 20 / 1e6).toBeLessThan(5)
})

describe('the baseline', () => {
  test('is the mean of the first three when taken within a week and followed by two', () => {
    expect(readChange(nprs, 'now', everyDays(2, [8, 5, 5, 4, 4])).baseline).toBe(6)
  })

  test.each([
    ['with weekly measurements', everyDays(7, [8, 5, 5, 4, 4])],
    ['while fewer than two follow', everyDays(2, [8, 5, 5, 4])],
  ])('is the first measurement %s', (_, points) => {
    expect(readChange(nprs, 'now', points).baseline).toBe(8)
  })

  test('averaged, does not call a recovered flare an improvement', () => {
    expect(readChange(nprs, 'now', everyDays(2, [8, 5, 5, 4, 4])).verdict).toBe('possibly-improved')
  })
})

describe('an instrument whose noise nobody has published', () => {
  test('waits for six measurements before it says "no clear change"', () => {
    const change = readChange(stress, null, weekly([6, 6, 5, 6]))
    expect(change).toMatchObject({ verdict: 'too-early', needed: 2, noise: null, noiseFrom: null })
  })

  test('says "possibly" for a change that would matter', () => {
    expect(readChange(stress, null, weekly([7, 5, 4])).verdict).toBe('possibly-improved')
    expect(readChange(stiffness, null, weekly([60, 40, 30])).verdict).toBe('possibly-improved')
  })

  test('is judged by the person’s own ups and downs later', () => {
    const steady = readChange(stress, null, weekly([8, 8, 7, 6, 5, 4, 4]))
    expect(steady).toMatchObject({ verdict: 'improved', noiseFrom: 'own' })
    const jumpy = readChange(stress, null, weekly([8, 3, 9, 2, 8, 4, 4]))
    expect(jumpy.verdict).toBe('possibly-improved')
  })
})

describe('the person’s own rating of change', () => {
  test.each([
    [1, 'improved', 3],
    [2, 'improved', 2],
    [3, 'no-clear-change', 1],
    [4, 'no-clear-change', 0],
    [5, 'no-clear-change', -1],
    [6, 'worse', -2],
    [7, 'worse', -3],
  ] as const)('%i is taken at its word', (score, verdict, change) => {
    expect(readChange(pgic, null, weekly([4, score]))).toMatchObject({
      verdict,
      change,
      baseline: null,
      noise: null,
      needed: 0,
    })
  })

  test('is missing before the first one', () => {
    expect(readChange(pgic, null, [])).toMatchObject({ verdict: 'too-early', needed: 1 })
  })
})
