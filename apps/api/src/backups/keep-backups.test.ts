import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupsAmong, lastKept, superseded } from './keep-backups.ts'
import { backupName } from './write-backup.ts'

const keep = { days: 7, weeks: 4, months: 12 }
const hours = (count: number, step = 24, last = '2026-11-23T02:00:00.000Z') =>
  Array.from({ length: count }, (_, back) =>
    backupName(new Date(Date.parse(last) - back * step * 3_600_000).toISOString()),
  ).reverse()
const left = (names: readonly string[]) => {
  const gone = new Set(superseded(names, keep))
  return names.filter((name) => !gone.has(name)).map((name) => name.slice(14, 24))
}

describe('old backups go', () => {
  test('but nothing that is not named like one', () => {
    expect(
      backupsAmong([
        'secret',
        'healing-touch-x.backup',
        'my-healing-touch-2026-11-23T020000Z.backup',
      ]),
    ).toEqual([])
  })

  test.each([0, 1, 7])('and none of %d', (count) => {
    expect(superseded(hours(count), keep)).toEqual([])
  })

  test('after a year and a half of nights, save 7 days, 4 weeks and 12 months', () => {
    expect(left(hours(550))).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-08'],
      ...['2026-11-15', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'],
      ...['2026-11-22', '2026-11-23'],
    ])
  })

  test('a day’s earlier ones first', () => {
    expect(left(hours(10, 1, '2026-11-23T20:00:00.000Z'))).toEqual(['2026-11-23'])
  })

  test('never the newest, never more than the rule says, and the same whether each night or at once', () => {
    const nights = fc.array(fc.integer({ min: 0, max: 400 * 24 }), { maxLength: 200 })
    fc.assert(
      fc.property(nights, (backs) => {
        const names = [...new Set(backs)]
          .sort((one, other) => other - one)
          .flatMap((back) =>
            hours(1, 1, new Date(Date.UTC(2026, 10, 23) - back * 3_600_000).toISOString()),
          )
        const gone = new Set(superseded(names, keep))
        const stays = names.filter((name) => !gone.has(name))
        expect(stays.at(-1)).toBe(names.at(-1))
        expect(stays.length).toBeLessThanOrEqual(23)
        let nightly: string[] = []
        for (const name of names) {
          nightly.push(name)
          const now = new Set(superseded(nightly, keep))
          nightly = nightly.filter((one) => !now.has(one))
        }
        expect(nightly.filter((name) => stays.includes(name)).at(-1)).toBe(names.at(-1))
      }),
      { numRuns: 40 },
    )
  })
})

test.each([
  [{ days: 7, weeks: 4, months: 12 }, '2027-11-02'],
  [{ days: 7, weeks: 8, months: 0 }, '2027-01-18'],
  [{ days: 0, weeks: 0, months: 0 }, '2026-11-24'],
])('backups kept as %j hold what was there on 23 November 2026 until %s', (keep, until) => {
  expect(lastKept('2026-11-23', keep)).toBe(until)
})
