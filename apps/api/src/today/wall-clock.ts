/** What a clock on the practice's wall shows at an instant; screens get this text and need no zone data of their own. */
export type WallClock = {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM`. */
  readonly time: string
}

export function wallClock(instant: string, zone: string): WallClock {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

/** The instant at which a day begins on the practice's wall. */
export function startOfDay(day: string, zone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
}
