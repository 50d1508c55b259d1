import { describe, expect, test } from 'vitest'
import { instruments } from '../outcomes/instruments.ts'
import { Assessment, Hypothesis } from './assessment.ts'
import { reviewHypothesis } from './review-hypothesis.ts'

const written = Temporal.Instant.from('2026-03-02T09:10:00Z')
const after = (days: number, minutes = 0) =>
  written.add({ minutes: 24 * 60 * days + minutes }).toString()
/** Weekly visits; the first one is the one in which it was written down. */
const weekly = (count: number) => Array.from({ length: count }, (_, week) => after(7 * week, -10))
/** On arrival each week, before the visit begins. */
const onArrival = (...scores: readonly number[]) =>
  scores.map((score, week) => ({ at: after(7 * week, -12), score }))

const series = { instrument: 'nprs', variant: 'now', side: null } as const
const guess: Hypothesis = {
  domain: 'ergonomic',
  statement: 'The screen is too low, so the neck stays bent all day',
  test: 'If the screen is raised, pain now falls by 3 points within 3 visits',
  status: 'open',
  supporting: ['Worse towards the evening'],
  contradicting: ['Also at weekends'],
  confidence: 40,
  prediction: { series, by: 3, withinVisits: 3 },
  reviewedOn: null,
}

const review = (
  scores: readonly number[],
  visits: number,
  prediction: Partial<NonNullable<Hypothesis['prediction']>> = {},
) =>
  reviewHypothesis(
    { ...guess, prediction: { series, by: 3, withinVisits: 3, ...prediction } },
    {
      outcomes: [{ series: prediction.series ?? series, points: onArrival(...scores) }],
      visits: weekly(visits),
      since: after(0),
      catalogue: { instruments },
    },
    '2026-04-01',
  )

describe('a hypothesis is decided by its own test', () => {
  test.each<[string, readonly number[], number, string, string, string]>([
    ['nothing yet', [6], 1, 'open', 'too-early', '1 of 3 visits, 0 measurements'],
    ['one good reading', [6, 3], 2, 'open', 'too-early', '2 of 3 visits, 1 measurement since'],
    ['two in a row', [6, 3, 3], 3, 'supported', 'moved', '3 better, at least the 3 it takes'],
    ['two in a row, on the last day', [6, 5, 3, 2], 4, 'supported', 'moved', '4 better'],
    ['too late', [6, 6, 6, 6, 2, 2], 6, 'refuted', 'did-not-move', 'as it was'],
    ['not enough', [6, 4, 4, 4], 4, 'refuted', 'did-not-move', '2 better, short of the 3'],
    ['enough only once', [6, 3, 5, 3], 4, 'refuted', 'did-not-move', '3 better, short'],
    ['worse', [5, 8, 8], 3, 'refuted', 'got-worse', 'is 3 worse, beyond its noise'],
    [
      'beyond noise, short of the rest',
      [6, 3.5, 3.5, 3.5],
      4,
      'refuted',
      'did-not-move',
      '2.5 better',
    ],
    ['enough only at the last', [6, 5, 3.5, 3], 4, 'refuted', 'did-not-move', '3 better, short'],
    ['measured just often enough', [6, 5, 5], 4, 'refuted', 'did-not-move', '1 better, short of'],
    ['a little worse', [5, 6, 6, 6], 4, 'refuted', 'did-not-move', 'is 1 worse, short'],
    ['visits over, nothing measured', [6], 4, 'open', 'not-measured', 'too seldom'],
    ['visits over, measured once', [6, 3], 5, 'open', 'not-measured', 'one before and two after'],
    ['never measured', [], 5, 'open', 'not-measured', 'too seldom'],
    ['three visits, not measured since the third', [6, 5, 5], 3, 'open', 'too-early', '3 of 3'],
    [
      'three visits and measured after them',
      [6, 5, 5, 5],
      3,
      'refuted',
      'did-not-move',
      '1 better',
    ],
  ])('%s', (_, scores, visits, status, because, words) => {
    const found = review(scores, visits)
    expect(found).toMatchObject({ status, because })
    expect(found.reason).toContain(words)
    expect(found.hypothesis).toMatchObject({ status, reviewedOn: '2026-04-01', confidence: 40 })
    expect(Hypothesis.safeParse(found.hypothesis).success).toBe(true)
  })

  test('never by less than the noise of its measure, whatever it asks for', () => {
    expect(review([6, 4.5, 4.5, 4.5], 4, { by: 1 })).toMatchObject({
      status: 'refuted',
      numbers: { by: 2, change: 1.5, visits: 4, withinVisits: 3, measurements: 3 },
    })
    expect(review([6, 3.5, 3.5], 3, { by: null })).toMatchObject({
      status: 'supported',
      numbers: { by: 2, change: 2.5, visits: 3, withinVisits: 3, measurements: 2 },
    })
  })

  test('nor by a change of just that noise, which chance alone brings', () => {
    expect(review([6, 4, 4, 4], 4, { by: null })).toMatchObject({
      status: 'refuted',
      because: 'did-not-move',
    })
  })

  test('by the last two measurements, whatever came before them', () => {
    expect(review([6, 6, 6, 6, 3, 3], 6, { withinVisits: 6 })).toMatchObject({
      status: 'supported',
      numbers: { change: 3, measurements: 5 },
    })
  })

  test('upwards where higher is better', () => {
    const activities = { instrument: 'psfs', variant: null, side: null }
    expect(review([3, 6, 6.5], 3, { series: activities })).toMatchObject({ status: 'supported' })
    expect(review([6, 3, 3], 3, { series: activities })).toMatchObject({ because: 'got-worse' })
  })

  test('from what was known when it was written down, not from earlier days', () => {
    const earlier = { at: after(-30), score: 9 }
    const outcomes = [{ series, points: [...onArrival(6, 5, 5, 5), earlier] }]
    const facts = { outcomes, visits: weekly(4), since: after(0), catalogue: { instruments } }
    expect(reviewHypothesis(guess, facts, '2026-04-01')).toMatchObject({
      status: 'refuted',
      numbers: { change: 1, measurements: 3 },
    })
    expect(
      reviewHypothesis(guess, { ...facts, visits: [after(-30), ...weekly(2)] }, '2026-04-01'),
    ).toMatchObject({ because: 'too-early', numbers: { visits: 2 } })
  })

  test('by its own measure and no other', () => {
    const outcomes = [
      { series: { ...series, variant: 'average-week' }, points: onArrival(6, 3, 3, 3) },
      { series, points: onArrival(6, 6, 6, 5) },
    ]
    const facts = { outcomes, visits: weekly(4), since: after(0), catalogue: { instruments } }
    expect(reviewHypothesis(guess, facts, '2026-04-01')).toMatchObject({
      because: 'did-not-move',
      numbers: { change: 1 },
    })
  })

  test('not at all without numbers, without its series, or on a measure whose noise nobody knows', () => {
    const { prediction: _, ...words } = guess
    const facts = { outcomes: [], visits: weekly(9), since: after(0), catalogue: { instruments } }
    for (const status of ['open', 'supported', 'refuted'] as const)
      expect(reviewHypothesis({ ...words, status }, facts, '2026-04-01')).toMatchObject({
        status,
        because: 'no-prediction',
        reason: expect.stringContaining('choose a measure, a change and a number of visits'),
        numbers: null,
        hypothesis: { ...words, status },
      })
    for (const instrument of ['stress-nrs', 'luck'])
      expect(
        review([6, 3, 3], 4, { series: { instrument, variant: null, side: null } }),
      ).toMatchObject({
        status: 'open',
        because: 'noise-unknown',
        reason: expect.stringContaining('varies by itself is not known'),
        numbers: null,
      })
    expect(reviewHypothesis(guess, facts, '2026-04-01').because).toBe('not-measured')
  })

  test('and no words of it call it a diagnosis', () => {
    const told = [review([6, 3, 3], 3), review([5, 8, 8], 3), review([6], 1), review([6], 5)]
    for (const { reason } of told) expect(reason).not.toMatch(/diagnos|cause|proves/i)
  })
})

describe('clocks are not that exact', () => {
  const at = (points: readonly [number, number, number][], visits = weekly(3)) =>
    reviewHypothesis(
      guess,
      {
        outcomes: [
          {
            series,
            points: points.map(([days, minutes, score]) => ({ at: after(days, minutes), score })),
          },
        ],
        visits,
        since: after(0),
        catalogue: { instruments },
      },
      '2026-04-01',
    ).numbers

  test.each([
    [0, 1],
    [-120, 1],
    [-121, 0],
  ])(
    'the visit it was written down in began %i minutes from then: visits held, %i',
    (minutes, count) => {
      expect(at([], [after(0, minutes)])?.visits).toBe(count)
    },
  )

  test.each([
    ['an hour', 60, { change: 3, measurements: 1 }],
    ['more than an hour', 61, { change: 1, measurements: 2 }],
  ])('measured %s after it was written down', (_, minutes, expected) => {
    expect(
      at([
        [0, -12, 6],
        [0, minutes, 8],
        [7, 0, 5],
      ]),
    ).toMatchObject(expected)
  })

  test.each([
    [60, 1],
    [61, 0],
  ])(
    'measured %i minutes into the visit after its last one: measurements, %i',
    (minutes, count) => {
      expect(
        at(
          [
            [0, -12, 6],
            [21, minutes - 10, 5],
          ],
          weekly(4),
        )?.measurements,
      ).toBe(count)
    },
  )

  test.each([
    [60, 'too-early'],
    [61, 'did-not-move'],
  ])('measured %i minutes into its last visit: %s', (minutes, because) => {
    const points = [...onArrival(6, 5), { at: after(14, minutes - 10), score: 5 }]
    const facts = {
      outcomes: [{ series, points }],
      visits: weekly(3),
      since: after(0),
      catalogue: { instruments },
    }
    expect(reviewHypothesis(guess, facts, '2026-04-01').because).toBe(because)
  })
})

describe('stored hypotheses stay readable', () => {
  const old = { domain: 'sleep', statement: 'Poor sleep', test: '', status: 'open' }

  test('of before they had findings, confidence and numbers', () => {
    expect(Hypothesis.parse(old)).toEqual(old)
    expect(Assessment.shape.hypotheses.parse([old])).toEqual([old])
    expect(Hypothesis.parse(guess)).toEqual(guess)
  })

  test.each([
    ['confidence of more than all', { confidence: 101 }],
    ['confidence of less than none', { confidence: -1 }],
    ['a change of nothing', { prediction: { series, by: 0, withinVisits: 3 } }],
    ['within no visit', { prediction: { series, by: 2, withinVisits: 0 } }],
    ['a domain that is none', { domain: 'karma' }],
  ])('and %s is refused', (_, change) => {
    expect(Hypothesis.safeParse({ ...old, ...change }).success).toBe(false)
  })
})
