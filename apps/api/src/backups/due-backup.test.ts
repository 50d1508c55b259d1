import { describe, expect, test } from 'vitest'
import { isBackupDue } from './due-backup.ts'

const base = {
  now: '2026-11-23T10:00:00Z',
  hour: 2,
  zone: 'Europe/Berlin',
  startedAt: '2026-11-20T00:00:00Z',
  lastGoodAt: '2026-11-23T01:00:05Z',
  lastTriedAt: null,
}

describe('a backup is made', () => {
  const cases: Record<string, [Partial<Parameters<typeof isBackupDue>[0]>, boolean]> = {
    'not twice for one night': [{}, false],
    'not before the hour': [{ now: '2026-11-24T00:59:59Z' }, false],
    'at the hour, by the clock of the server': [{ now: '2026-11-24T01:00:00Z' }, true],
    'in the morning, when the computer slept': [{ lastGoodAt: '2026-11-22T01:00:05Z' }, true],
    'although one was made by hand a little before': [
      { now: '2026-11-24T01:00:00Z', lastGoodAt: '2026-11-24T00:58:00Z' },
      true,
    ],
    'not in the first hour when there never was one': [
      { lastGoodAt: null, startedAt: '2026-11-23T09:00:01Z' },
      false,
    ],
    'for the first time after an hour': [
      { lastGoodAt: null, startedAt: '2026-11-23T09:00:00Z' },
      true,
    ],
    'not within an hour of one that failed': [
      { lastGoodAt: '2026-11-22T01:00:05Z', lastTriedAt: '2026-11-23T09:00:01Z' },
      false,
    ],
    'again an hour after one that failed': [
      { lastGoodAt: '2026-11-22T01:00:05Z', lastTriedAt: '2026-11-23T09:00:00Z' },
      true,
    ],
    'in the night when that hour does not exist': [
      { now: '2026-03-29T01:00:00Z', lastGoodAt: '2026-03-28T01:00:05Z' },
      true,
    ],
    'once in the night when that hour comes twice': [
      { now: '2026-10-25T01:30:00Z', lastGoodAt: '2026-10-25T00:00:05Z' },
      false,
    ],
  }
  test.each(Object.entries(cases))('%s', (_, [facts, due]) => {
    expect(isBackupDue({ ...base, ...facts })).toBe(due)
  })
})
