// biome-ignore-start lint/correctness/noNodejsModules: the trial's file lies beside the repository, not in it.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
// biome-ignore-end lint/correctness/noNodejsModules: only the file is read.
import { describe, expect, test } from 'vitest'
import { type CohortRow, type CohortScale, cohortReport } from './cohort.ts'

const scale: CohortScale = { times: ['start', 'end'], better: 'lower', low: 0, high: 100 }

function row(subject: string, group: string | null, ...values: (number | null)[]): CohortRow {
  return { subject, group, practitioner: null, values }
}

describe('a practice report', () => {
  test('of nobody says nothing', () => {
    expect(cohortReport([], scale)).toEqual({
      people: 0,
      offScale: 0,
      groups: [],
      comparisons: [],
    })
  })

  const small = cohortReport(
    [
      { ...row('a', 'massage', 10, 5), practitioner: 'one' },
      { ...row('b', 'massage', 20, 14), practitioner: 'two' },
      { ...row('c', 'massage', 30, 24), practitioner: 'one' },
      row('d', 'massage', 40, null),
      row('e', 'massage', null, 10),
    ],
    scale,
  )
  const [massage] = small.groups
  const end = massage?.times[1]

  test('counts people, practitioners and who was followed up', () => {
    expect(massage).toMatchObject({ group: 'massage', people: 5, practitioners: 2 })
    expect(massage?.times[0]).toMatchObject({ time: 'start', n: 4, mean: 25, change: null })
    expect(end).toMatchObject({ n: 4, mean: 53 / 4, followedUp: { count: 4, of: 5, share: 0.8 } })
  })

  test('judges change by those with a baseline and a value', () => {
    expect(end?.change).toMatchObject({ completers: 3, meanBaseline: 20 })
    expect(end?.change?.meanChange).toBeCloseTo(17 / 3, 12)
    expect(end?.change?.percentChange).toBeCloseTo(85 / 3, 12)
  })

  test('counts 30 % of the own baseline as a response, 29 % not', () => {
    expect(end?.change?.responders).toMatchObject({ count: 2, of: 3 })
  })

  test('says what the answer would be if nobody missing had responded', () => {
    expect(end?.change?.worstCase).toMatchObject({ count: 2, of: 5, share: 0.4 })
    expect(end?.change?.worstCase.low).toBeCloseTo(0.1176, 4)
    expect(end?.change?.worstCase.high).toBeCloseTo(0.7693, 4)
  })

  test('reads values off the scale as missing, and says how many', () => {
    const { offScale, groups } = cohortReport(
      [row('a', 'x', 10, 101), row('b', 'x', -1, Number.NaN), row('c', 'x', 10, 5)],
      scale,
    )
    expect(offScale).toBe(3)
    expect(groups[0]?.times[1]).toMatchObject({ n: 1, mean: 5, sd: null })
  })

  test('reads a row with too few values as missing', () => {
    expect(cohortReport([row('a', 'x', 10)], scale).groups[0]?.times[1]).toMatchObject({
      n: 0,
      mean: null,
      sd: null,
      change: null,
    })
  })

  test('from a baseline of 0 nobody improves, and no percentage is told', () => {
    const { groups } = cohortReport([row('a', 'x', 0, 0), row('b', 'x', 0, 4)], scale)
    expect(groups[0]?.times[1]?.change).toMatchObject({
      percentChange: null,
      meanChange: -2,
      responders: { count: 0, of: 2 },
    })
  })

  test.each([
    ['one group', ['x', 'x', 'x', 'x', 'x', 'x']],
    ['three groups', ['x', 'y', 'z', 'x', 'y', 'z']],
    ['no groups', [null, null, null, null, null, null]],
  ])('compares nothing with %s', (_, groups) => {
    const rows = groups.map((group, index) => row(String(index), group, index, index * index))
    expect(cohortReport(rows, scale).comparisons).toEqual([])
  })

  test('compares two groups with a sign that says who did better', () => {
    const rows = Array.from({ length: 40 }, (_, index) => {
      const wobble = ((index * 7) % 5) - 2
      return index % 2 === 0
        ? row(`${index}`, 'care', 20 + index, 20 + index + wobble)
        : row(`${index}`, 'massage', 20 + index, 14 + index + wobble)
    })
    const [better] = cohortReport(rows, scale).comparisons
    expect(better).toMatchObject({ time: 'end', group: 'massage', reference: 'care', n: 40 })
    expect(better?.low).toBeGreaterThan(0)
    expect(better?.difference).toBeCloseTo(6, 0)
    const [worse] = cohortReport(rows, scale, 'massage').comparisons
    expect(worse).toMatchObject({ group: 'care', reference: 'massage' })
    expect(worse?.difference).toBeCloseTo(-(better?.difference ?? 0), 10)
    expect(worse?.low).toBeCloseTo(-(better?.high ?? 0), 10)
    const [flipped] = cohortReport(rows, { ...scale, better: 'higher' }).comparisons
    expect(flipped?.difference).toBeCloseTo(-(better?.difference ?? 0), 10)
  })
})

const columns =
  'id,age,sex,migraine,chronicity,acupuncturist,practice_id,group,pk1,pk2,pk5,f1,f2,f5'

/** The trial's file: a byte order mark, empty cells, and a frequency of 0 where the score beside it is empty. */
function readTrial(file: string): { rows: CohortRow[]; days: CohortRow[] } {
  const [header = '', ...lines] = file
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const names = header.split(',')
  expect(header).toBe(columns)
  const people = lines.map((line) => {
    const cells = line.split(',')
    return (name: string) => {
      const cell = cells[names.indexOf(name)] ?? ''
      return cell === '' ? null : Number(cell)
    }
  })
  const person = (cell: (name: string) => number | null) => ({
    subject: String(cell('id')),
    group: cell('group') === 1 ? 'acupuncture' : 'usual care',
    practitioner: String(cell('acupuncturist')),
  })
  return {
    rows: people.map((cell) => ({
      ...person(cell),
      values: ['pk1', 'pk2', 'pk5'].map(cell),
      covariates: ['age', 'sex', 'migraine', 'chronicity'].map((name) => cell(name) ?? 0),
    })),
    days: people.map((cell) => ({
      ...person(cell),
      values: [1, 2, 5].map((time) => (cell(`pk${time}`) === null ? null : cell(`f${time}`))),
    })),
  }
}

const severity: CohortScale = {
  times: ['baseline', '3 months', '12 months'],
  better: 'lower',
  low: 0,
  high: 200,
}

test.each([
  ['Waiting list', 'Acupuncture', 'Waiting list'],
  ['Massage', 'Acupuncture', 'Acupuncture'],
  ['Uncontrolled pain', 'Massage', 'Massage'],
  ['Control', 'Control plus', 'Control'],
])(
  'of %s and %s, %s is the one compared with unless another is wished',
  (first, second, expected) => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      row(`${index}`, index % 2 === 0 ? first : second, 20 + index, 10 + ((index * 7) % 11)),
    )
    expect(cohortReport(rows, scale).comparisons[0]?.reference).toBe(expected)
  },
)

describe('a trial file', () => {
  const file = `\uFEFF${columns}\r\n${Array.from({ length: 60 }, (_, index) => {
    const treated = index % 2
    const base = 20 + ((index * 13) % 17)
    const lost = index % 10 === 0
    const end = lost ? '' : base - (treated ? 8 : 3) + ((index * 5) % 4)
    return `${index},${30 + (index % 25)},${index % 3 === 0 ? 0 : 1},${index % 3 === 1 ? 1 : 0},${index % 19},${index % 4},1,${treated},${base},${end},${end},14,${lost ? 0 : 9},${lost ? 0 : 8}`
  }).join('\r\n')}\r\n`

  test('is read with its byte order mark, its gaps, and zeros that mean a gap', () => {
    const { rows, days } = readTrial(file)
    const { groups } = cohortReport(rows, severity, 'usual care')
    expect(
      groups.map(({ group, people, practitioners }) => [group, people, practitioners]),
    ).toEqual([
      ['acupuncture', 30, 2],
      ['usual care', 30, 2],
    ])
    expect(groups[1]?.times[2]).toMatchObject({ n: 24, followedUp: { count: 24, of: 30 } })
    const frequency = cohortReport(days, { ...severity, high: 28 })
    expect(frequency.groups[1]?.times[2]).toMatchObject({ n: 24, mean: 8 })
  })

  test('gives the difference at the same baseline', () => {
    const { comparisons } = cohortReport(readTrial(file).rows, severity, 'usual care')
    expect(comparisons.map(({ time }) => time)).toEqual(['3 months', '12 months'])
    expect(comparisons[1]?.low).toBeGreaterThan(3)
    expect(comparisons[1]?.high).toBeLessThan(7)
  })
})

/** Vickers et al., BMJ 2004;328:744. The data (Trials 2006;7:15, CC BY) are beside the repository when they are there. */
const trial = fileURLToPath(
  new URL('../../../../../shared/data/headache-trial.csv', import.meta.url),
)

describe.skipIf(!existsSync(trial))('the acupuncture trial of 401 people with headache', () => {
  const { rows, days } = existsSync(trial)
    ? readTrial(readFileSync(trial, 'utf8'))
    : { rows: [], days: [] }

  test('has the published means, deviations, numbers and percentages at 12 months', () => {
    const { groups, offScale } = cohortReport(rows, severity)
    expect(offScale).toBe(0)
    const table = groups.map(({ group, people, times }) => {
      const end = times[2]
      return [
        group,
        people,
        end?.n,
        end?.mean?.toFixed(1),
        end?.sd?.toFixed(1),
        end?.change?.percentChange?.toFixed(0),
      ]
    })
    expect(table).toEqual([
      ['acupuncture', 205, 161, '16.2', '13.7', '34'],
      ['usual care', 196, 140, '22.3', '17.0', '16'],
    ])
  })

  test('has the published difference of 4.6 (2.2 to 7.0), P = 0.0002, with its covariates', () => {
    const comparison = cohortReport(rows, severity, 'usual care').comparisons[1]
    expect(comparison).toMatchObject({ time: '12 months', group: 'acupuncture', n: 301 })
    expect(comparison?.difference).toBeCloseTo(4.64, 2)
    expect(comparison?.low).toBeCloseTo(2.2, 2)
    expect(comparison?.high).toBeCloseTo(7.08, 2)
    expect(comparison?.p).toBeCloseTo(0.0002, 4)
  })

  test('has nearly the same difference at the same baseline alone', () => {
    const bare = rows.map(({ covariates: _, ...rest }) => rest)
    const comparison = cohortReport(bare, severity, 'usual care').comparisons[1]
    expect(comparison?.difference).toBeCloseTo(4.5868, 4)
    expect(comparison?.low).toBeCloseTo(2.1234, 4)
    expect(comparison?.high).toBeCloseTo(7.0503, 4)
    expect(comparison?.p).toBeCloseTo(0.00029, 5)
  })

  test('loses the people whose days are 0 only because they are missing', () => {
    const { groups } = cohortReport(days, { ...severity, high: 28 })
    expect(groups.map(({ times }) => times[2]?.n)).toEqual([161, 140])
  })

  test('shows how far the missing could move the responders', () => {
    const end = cohortReport(rows, severity).groups[0]?.times[2]?.change
    expect(end?.responders.of).toBe(161)
    expect(end?.worstCase.of).toBe(205)
    expect(end?.worstCase.high).toBeLessThan(end?.responders.high ?? 0)
  })
})
