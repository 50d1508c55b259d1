import { describe, expect, test } from 'vitest'
import { agoInWords, backupWords, sizeInWords } from './backup-words.ts'

const now = '2026-11-23T05:00:00.000Z'
const run = {
  at: '2026-11-23T01:30:00.000Z',
  ok: true,
  tookMs: 900,
  bytes: 2_140_000,
  rows: 12_304,
  missing: 0,
}
const fine = {
  now,
  backup: run,
  drill: run,
  goodBackupAt: run.at,
  goodDrillAt: run.at,
  overdue: false,
}
const old = '2026-11-20T01:30:00.000Z'

describe('what the owner reads about the backups', () => {
  test.each<[string, Partial<typeof fine> | Record<string, unknown>, boolean, RegExp]>([
    [
      'none yet',
      { backup: null, drill: null, goodBackupAt: null, goodDrillAt: null, overdue: true },
      false,
      /^There is no backup yet/,
    ],
    [
      'one that failed, with a good one this night',
      { backup: { ...run, ok: false } },
      true,
      /^The backup 3 hours ago failed/,
    ],
    [
      'one that failed, with none since days',
      { backup: { ...run, ok: false }, goodBackupAt: old, overdue: true },
      false,
      /^The backup 3 hours ago failed/,
    ],
    [
      'one that does not restore',
      { drill: { ...run, ok: false, missing: 3 }, goodDrillAt: old, overdue: true },
      false,
      /could not be restored whole/,
    ],
    [
      'none since days',
      { backup: { ...run, at: old }, goodBackupAt: old, overdue: true },
      false,
      /^The last backup was made 3 days ago/,
    ],
    [
      'all is well',
      {},
      true,
      /^Last backup 3 hours ago, restored and checked: 12,304 rows, 0 missing\.$/,
    ],
  ])('%s', (_, facts, calm, says) => {
    const words = backupWords({ ...fine, ...facts })
    expect(words.calm).toBe(calm)
    expect(words.says).toMatch(says)
    expect(words.beside).toMatch(/[a-z]\.$/)
  })
})

test.each([
  ['2026-11-23T04:59:30Z', 'just now'],
  ['2026-11-23T05:00:30Z', 'just now'],
  ['2026-11-23T04:58:59Z', '1 minute ago'],
  ['2026-11-23T03:59:59Z', '1 hour ago'],
  ['2026-11-21T05:00:01Z', '47 hours ago'],
  ['2026-11-21T05:00:00Z', '2 days ago'],
])('%s is %s', (at, said) => {
  expect(agoInWords(at, now)).toBe(said)
})

test.each([
  [1, '1 kB'],
  [812_300, '813 kB'],
  [2_140_000, '2.1 MB'],
  [3_260_000_000, '3.3 GB'],
])('%d bytes are %s', (bytes, said) => {
  expect(sizeInWords(bytes)).toBe(said)
})
