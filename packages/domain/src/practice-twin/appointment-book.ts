import { weekday } from './days.ts'
import type { Random } from './random.ts'

/** Minutes after midnight, on a grid of quarter hours. */
export type Slot = { readonly day: number; readonly minute: number }
type Hours = { readonly from: number; readonly to: number } | null
/** Sunday first. */
export type Week = readonly Hours[]

const quarters = 96
/** Minutes between two visits: change the linen, wash, write. */
const turnaround = 15
const lunch = { from: 12 * 60 + 30, to: 13 * 60 + 15 }

/**
 * Four or five weekdays of about eight hours; now and then a Saturday morning. Nobody works on Sundays. Colleagues, told
 * apart by `position`, share out the weekdays off.
 */
export function drawWeek(rng: Random, position: number): Week {
  const start = rng.pick([8 * 60, 8 * 60 + 30, 9 * 60, 9 * 60 + 30])
  const dayOff = rng.chance(0.4) ? 1 + ((2 * position) % 5) : null
  return Array.from({ length: 7 }, (_, day): Hours => {
    if (day === 0 || day === dayOff) return null
    if (day === 6) return rng.chance(0.3) ? { from: 9 * 60, to: 12 * 60 + 30 } : null
    return { from: start, to: start + 8 * 60 + 30 }
  })
}

/** Everybody works at least these hours on the day of the demo, so that it isn't empty even on a Sunday. */
const duty = { from: 9 * 60 + 30, to: 16 * 60 }

export type AppointmentBook = {
  /** Takes the free slot nearest to the wish within some days before and after it; null when there is none. */
  readonly book: (
    wish: Slot,
    minutes: number,
    days: { readonly before: number; readonly after: number },
  ) => Slot | null
  readonly works: (day: number) => boolean
}

/** One therapist's appointments. Nobody is ever booked twice at the same time, cancelled or not. */
export function appointmentBook(week: Week, dutyDay: number): AppointmentBook {
  const taken = new Map<number, Uint8Array>()

  function hours(day: number): Hours {
    const usual = week[weekday(day)] ?? null
    if (day !== dutyDay) return usual
    if (!usual) return duty
    return { from: Math.min(usual.from, duty.from), to: Math.max(usual.to, duty.to) }
  }

  function open(day: number): Uint8Array | null {
    const known = taken.get(day)
    if (known) return known
    const at = hours(day)
    if (!at) return null
    const slots = new Uint8Array(quarters).fill(1)
    slots.fill(0, at.from / 15, at.to / 15)
    slots.fill(1, lunch.from / 15, lunch.to / 15)
    taken.set(day, slots)
    return slots
  }

  function isFree(slots: Uint8Array, first: number, length: number): boolean {
    for (let slot = first; slot < first + length; slot += 1) {
      if (slots[slot] !== 0) return false
    }
    return true
  }

  function takeNearest(day: number, minute: number, minutes: number): Slot | null {
    const slots = open(day)
    if (!slots) return null
    const visit = Math.ceil(minutes / 15)
    const wish = Math.round(minute / 15)
    for (let distance = 0; distance < quarters; distance += 1) {
      for (const first of distance === 0 ? [wish] : [wish + distance, wish - distance]) {
        if (first < 0 || !isFree(slots, first, visit)) continue
        slots.fill(1, first, first + visit + turnaround / 15)
        return { day, minute: first * 15 }
      }
    }
    return null
  }

  return {
    works: (day) => hours(day) !== null,
    book: (wish, minutes, { before, after }) => {
      for (let distance = 0; distance <= Math.max(before, after); distance += 1) {
        const later = distance <= after && takeNearest(wish.day + distance, wish.minute, minutes)
        if (later) return later
        const earlier =
          distance > 0 &&
          distance <= before &&
          takeNearest(wish.day - distance, wish.minute, minutes)
        if (earlier) return earlier
      }
      return null
    },
  }
}
