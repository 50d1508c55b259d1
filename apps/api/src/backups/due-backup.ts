type Facts = {
  readonly now: string
  /** The hour of the day, by the clock of that zone, at which one is made. */
  readonly hour: number
  readonly zone: string
  /** Since when this server runs. */
  readonly startedAt: string
  readonly lastGoodAt: string | null
  readonly lastTriedAt: string | null
}

const settleMs = 60 * 60_000

/**
 * Whether a backup is to be made now: one for each night, as soon as there is a server to make it, so that a computer which
 * sleeps at night makes it in the morning. The first one of all comes an hour after the start; what fails is tried again
 * after an hour.
 */
export function isBackupDue(facts: Facts): boolean {
  const { now, startedAt, lastGoodAt, lastTriedAt } = facts
  const at = Date.parse(now)
  if (lastTriedAt !== null && at - Date.parse(lastTriedAt) < settleMs) return false
  if (lastGoodAt === null) return at - Date.parse(startedAt) >= settleMs
  return Date.parse(lastGoodAt) < lastTime(facts)
}

/** When it last was that hour there. */
function lastTime({ now, hour, zone }: Facts): number {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const today = local.withPlainTime({ hour })
  const last =
    Temporal.ZonedDateTime.compare(today, local) > 0 ? today.subtract({ days: 1 }) : today
  return last.epochMilliseconds
}
