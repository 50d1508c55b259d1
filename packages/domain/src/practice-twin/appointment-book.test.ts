import { describe, expect, test } from 'vitest'
import { appointmentBook, drawWeek } from './appointment-book.ts'
import { random } from './random.ts'

const monday = 20_780
const sunday = monday + 6
const week = [null, ...Array.from({ length: 5 }, () => ({ from: 540, to: 1020 })), null]

describe('an appointment book', () => {
  test('has nothing on a day off', () => {
    const book = appointmentBook(week, monday)
    expect(book.book({ day: sunday, minute: 600 }, 60, { before: 0, after: 0 })).toBeNull()
  })

  test('opens on the day of the demo even when it is a Sunday', () => {
    const book = appointmentBook(week, sunday)
    expect(book.book({ day: sunday, minute: 600 }, 60, { before: 0, after: 0 })).not.toBeNull()
  })

  test('is full at some point, and never books two visits at once', () => {
    const book = appointmentBook(week, monday)
    const wish = { day: monday, minute: 720 }
    const booked = Array.from({ length: 20 }, () => book.book(wish, 50, { before: 0, after: 0 }))
    const starts = booked.flatMap((slot) => (slot ? [slot.minute] : [])).sort((a, b) => a - b)
    expect(starts.length).toBeGreaterThan(4)
    expect(starts.length).toBeLessThan(9)
    starts.slice(1).forEach((start, i) => {
      expect(start - (starts[i] ?? 0)).toBeGreaterThanOrEqual(60)
    })
  })

  test('keeps to working hours and out of the lunch break', () => {
    const book = appointmentBook(week, monday)
    for (let i = 0; i < 20; i += 1) {
      const slot = book.book({ day: monday, minute: 750 }, 60, { before: 0, after: 0 })
      if (!slot) continue
      expect(slot.minute).toBeGreaterThanOrEqual(540)
      expect(slot.minute + 60).toBeLessThanOrEqual(1020)
      expect(slot.minute >= 13 * 60 + 15 || slot.minute + 60 <= 12 * 60 + 30).toBe(true)
    }
  })

  test('goes to a near day when the wished one is closed', () => {
    const book = appointmentBook(week, monday)
    const slot = book.book({ day: sunday, minute: 600 }, 60, { before: 1, after: 2 })
    expect(slot).toEqual({ day: sunday + 1, minute: 600 })
  })

  test('every drawn week rests on Sunday and works most weekdays', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawWeek(random(seed), seed)
      expect(drawn[0]).toBeNull()
      expect(drawn.slice(1, 6).filter((hours) => hours !== null).length).toBeGreaterThan(3)
    }
  })
})
