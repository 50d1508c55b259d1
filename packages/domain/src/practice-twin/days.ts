import { civil, dayOf } from '../day-number.ts'

/** Instants are epoch milliseconds until they are written out. */
export const dayMs = 86_400_000
const minuteMs = 60_000

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `YYYY-MM-DDTHH:mm:ss.sssZ` of an instant. */
export function isoInstant(ms: number): string {
  const day = Math.floor(ms / dayMs)
  const rest = ms - day * dayMs
  const hour = Math.floor(rest / 3_600_000)
  const minute = Math.floor(rest / minuteMs) % 60
  const second = Math.floor(rest / 1000) % 60
  return `${dayOf(day)}T${two(hour)}:${two(minute)}:${two(second)}.${String(rest % 1000).padStart(3, '0')}Z`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Wall-clock time of one zone. */
export type Zone = {
  /** The instant at which clocks show `minutes` after midnight of a day. */
  readonly instant: (day: number, minutes: number) => number
  readonly localDay: (ms: number) => number
}

/**
 * Asks Temporal twice a day and remembers: it is too slow to be asked for every appointment. On a day whose clocks
 * change, each time of day is asked for; a skipped hour moves forward, a repeated one is the first.
 */
export function zoneDays(zone: string): Zone {
  const midnights = new Map<number, number>()

  function wallClock(day: number, minutes: number): number {
    const { year, month, date } = civil(day)
    return new Temporal.PlainDateTime(
      year,
      month,
      date,
      Math.floor(minutes / 60),
      minutes % 60,
    ).toZonedDateTime(zone).epochMilliseconds
  }

  function midnight(day: number): number {
    const known = midnights.get(day)
    if (known !== undefined) return known
    const found = wallClock(day, 0)
    midnights.set(day, found)
    return found
  }

  return {
    instant: (day, minutes) => {
      const start = midnight(day)
      return midnight(day + 1) - start === dayMs
        ? start + minutes * minuteMs
        : wallClock(day, minutes)
    },
    localDay: (ms) => {
      const guess = Math.floor(ms / dayMs)
      if (ms < midnight(guess)) return guess - 1
      return ms >= midnight(guess + 1) ? guess + 1 : guess
    },
  }
}
