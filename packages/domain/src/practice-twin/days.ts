/** Days are whole numbers counted from 1970-01-01; instants are epoch milliseconds until they are written out. */
export const dayMs = 86_400_000
const minuteMs = 60_000

const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** Proleptic Gregorian date of a day number (Hinnant, "chrono-compatible low-level date algorithms"). */
function civil(day: number): { year: number; month: number; date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** `YYYY-MM-DD` of a day number, for the years 0000 to 9999. */
export function isoDay(day: number): string {
  const { year, month, date } = civil(day)
  return `${String(year).padStart(4, '0')}-${two[month]}-${two[date]}`
}

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
  return `${isoDay(day)}T${two[hour]}:${two[minute]}:${two[second]}.${String(rest % 1000).padStart(3, '0')}Z`
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
