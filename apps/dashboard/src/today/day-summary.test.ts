import { expect, test } from 'vitest'
import type { DayRow } from './day-answer.ts'
import { daySummary, nextUp, safetyMark } from './day-summary.ts'

const flag = { tone: 'attention', text: 'Review due' } as const

function day(...visits: [status: DayRow['status'], flags: number][]) {
  return visits.map(([status, flags]) => ({
    status,
    flags: Array.from({ length: flags }, () => flag),
  }))
}

test.each<[string, ReturnType<typeof day>, string]>([
  ['an empty day', [], 'No visits'],
  ['one visit', day(['booked', 0]), '1 visit'],
  ['two who need a look', day(['booked', 3], ['arrived', 1]), '2 visits, 2 need a look'],
  [
    'who was seen already needs no look',
    day(['done', 2], ['booked', 1]),
    '2 visits, 1 needs a look, 1 done',
  ],
  ['a day that is over', day(['done', 0], ['done', 1]), '2 visits, all done'],
  ['somebody who did not come', day(['missed', 1], ['done', 0]), '2 visits, 1 done, 1 missed'],
])('%s', (_, rows, said) => {
  expect(daySummary(rows)).toBe(said)
})

test('next is who is here already, else the first visit that is not over', () => {
  const at = (hour: number, status: DayRow['status']) => ({
    appointmentId: `${hour}`,
    status,
    startsAt: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`,
    minutes: 60,
  })
  const rows = [at(9, 'booked'), at(10, 'done'), at(11, 'booked'), at(12, 'booked')]
  const now = (time: string) => Date.parse(`2026-11-22T${time}:00Z`)
  expect(nextUp(rows, now('08:00'))).toBe('9')
  expect(nextUp(rows, now('10:00'))).toBe('11')
  expect(nextUp(rows, now('12:30'))).toBe('12')
  expect(nextUp(rows, now('13:00'))).toBeNull()
  expect(nextUp([...rows, at(14, 'arrived')], now('08:00'))).toBe('14')
  expect(nextUp([at(9, 'missed'), at(10, 'done')], now('08:00'))).toBeNull()
})

test.each<[DayRow['safety'], string | null]>([
  [{ blocked: false, level: 1 }, null],
  [{ blocked: false, level: 2 }, 'Massage within limits, concern 2 of 3'],
  [{ blocked: true, level: 0 }, 'No massage today'],
  [{ blocked: true, level: 3 }, 'No massage today, concern 3 of 3'],
])('a visit with %o is marked %s', (safety, said) => {
  expect(safetyMark(safety)).toBe(said)
})
