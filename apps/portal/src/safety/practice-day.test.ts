import { expect, test } from 'vitest'
import { practiceDay } from './practice-day.ts'

test.each([
  ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24'],
  ['2026-11-23T02:30:00Z', 'America/New_York', '2026-11-22'],
  ['2026-01-02T12:00:00Z', 'Etc/UTC', '2026-01-02'],
])('%s in %s is %s', (now, zone, day) => {
  expect(practiceDay(new Date(now), zone)).toBe(day)
})
