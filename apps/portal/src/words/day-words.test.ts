import { describe, expect, test } from 'vitest'
import { greeting, nearDay, otherZone, shortDay } from './day-words.ts'

describe('days near today', () => {
  test.each([
    ['2026-03-29', 'Today'],
    ['2026-03-30', 'Tomorrow'],
    ['2026-03-28', 'Yesterday'],
  ])('%s, seen from the day the clocks change, is %s', (day, words) => {
    expect(nearDay(day, '2026-03-29')).toBe(words)
  })

  test('further away they have their weekday', () => {
    expect(nearDay('2026-04-14', '2026-03-29')).toMatch(/^Tuesday.*14/)
  })

  test('another year is named', () => {
    expect(shortDay('2025-05-03', '2026-03-29')).toMatch(/2025$/)
    expect(shortDay('2026-05-03', '2026-03-29')).not.toMatch(/2026/)
  })
})

test.each([
  [3, 'Hello'],
  [5, 'Good morning'],
  [12, 'Good afternoon'],
  [18, 'Good evening'],
])('at %d o’clock one says %s', (hour, words) => {
  expect(greeting(hour)).toBe(words)
})

describe('a visit’s time on another clock', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone

  test('needs no note where the clock is the same', () => {
    expect(otherZone('2026-03-29T12:00:00.000Z', here)).toBeNull()
  })

  test('is marked with the place whose clock it is', () => {
    expect(otherZone('2026-03-29T12:00:00.000Z', 'Pacific/Kiritimati')).toBe('Kiritimati time')
    expect(otherZone('2026-03-29T12:00:00.000Z', 'America/St_Johns')).toBe('St Johns time')
  })
})
