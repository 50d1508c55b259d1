import { describe, expect, test } from 'vitest'
import { decide } from './decide-review.ts'
import { goal } from './example-review-situations.ts'

type Found = Parameters<typeof decide>[0]

const quiet: Found = {
  numbers: {
    visits: 3,
    weeks: 3,
    goalsMet: 0,
    goals: 2,
    better: 0,
    worse: 0,
    judged: 2,
    measures: 2,
    perWeek: 1,
    stopAfter: 6,
  },
  redFlag: null,
  patientWantsToStop: false,
  feelsBetter: false,
  courseOver: false,
  halfway: false,
  planned: 1,
  outlook: [],
}
type Change = Partial<Omit<Found, 'numbers'>> & { readonly numbers?: Partial<Found['numbers']> }
const decided = ({ numbers, ...change }: Change) =>
  decide({ ...quiet, ...change, numbers: { ...quiet.numbers, ...numbers } })
const chances = (...all: (number | null)[]) =>
  all.map((chance) => ({
    goal,
    chance:
      chance === null
        ? ({ known: false, because: 'too-early', needed: 1 } as const)
        : ({ known: true, chance, atVisit: 10 } as const),
  }))
const change = 'Change technique or dose.'

describe('in words, of one and of many', () => {
  test.each<[string, Change, string, string]>([
    [
      'one worse',
      { numbers: { worse: 1 } },
      'refer',
      '1 measure is worse beyond noise and none is better.',
    ],
    [
      'two worse',
      { numbers: { worse: 2 } },
      'refer',
      '2 measures are worse beyond noise and none is better.',
    ],
    [
      'one worse, one better',
      { numbers: { worse: 1, better: 1 } },
      'change',
      `1 measure is worse beyond noise while 1 improved. ${change}`,
    ],
    [
      'two worse, one better',
      { numbers: { worse: 2, better: 1 } },
      'change',
      '2 measures are worse beyond noise while 1 improved.',
    ],
    [
      'feels better, one goal',
      { feelsBetter: true, numbers: { goals: 1 } },
      'discharge',
      'with 0 of 1 goal met.',
    ],
    [
      'feels better, two goals',
      { feelsBetter: true, numbers: { goalsMet: 1 } },
      'discharge',
      'with 1 of 2 goals met.',
    ],
    [
      'stop, two measures',
      { numbers: { visits: 6 } },
      'refer',
      'After 6 visits none of 2 measures has reliably changed. More of the same',
    ],
    [
      'course over, one open',
      { courseOver: true, numbers: { better: 1, goalsMet: 1 } },
      'add-co-care',
      'The course has run and 1 of 2 goals are not met.',
    ],
    [
      'course over, both open',
      { courseOver: true, numbers: { better: 1 } },
      'add-co-care',
      'The course has run and 2 of 2 goals are not met.',
    ],
    [
      'course over, none set',
      { courseOver: true, numbers: { better: 1, goals: 0 } },
      'continue',
      '1 measure of 2 improved',
    ],
    [
      'half-way, one measure',
      { halfway: true, numbers: { judged: 1 } },
      'change',
      `none of 1 measure has reliably changed. ${change} At 6 visits`,
    ],
    [
      'half-way, two measures',
      { halfway: true },
      'change',
      `none of 2 measures has reliably changed. ${change}`,
    ],
    [
      'half-way, nothing judged',
      { halfway: true, numbers: { judged: 0 } },
      'continue',
      'Too early',
    ],
    [
      'poor chance of the one open',
      { outlook: chances(0.1), numbers: { better: 1, goalsMet: 1 } },
      'change',
      'The chance of reaching the open goal on this path is below 2 in 10.',
    ],
    [
      'poor chance of both',
      { outlook: chances(0.1, 0.19), numbers: { better: 1 } },
      'change',
      'any of the open goals on this path is below 2 in 10.',
    ],
    [
      'poor chance of one, fair of the other',
      { outlook: chances(0.1, 0.2), numbers: { better: 1 } },
      'continue',
      'improved',
    ],
    [
      'poor chance of one, unknown of the other',
      { outlook: chances(0.1, null), numbers: { better: 1 } },
      'continue',
      'improved',
    ],
  ])('%s', (_, situation, decision, words) => {
    const found = decided(situation)
    expect(found.reason).toContain(words)
    expect(found.decision).toBe(decision)
  })
})

test.each<[string, number | null, number, string]>([
  [
    'much rarer than planned',
    1.1,
    2,
    'Visits were rarer than planned (1.1 a week, not 2): try the planned dose first.',
  ],
  ['just often enough', 1.2, 2, change],
  ['of no known pace', null, 2, change],
])('visits %s', (_, perWeek, planned, words) => {
  expect(decided({ halfway: true, planned, numbers: { perWeek } }).reason).toContain(words)
})
