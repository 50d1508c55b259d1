import { z } from 'zod'

const inRange = (value: string) => value >= '1900' && value < '2101'
const outside = { error: 'must be between 1900 and 2100', abort: true }

/** A day, `YYYY-MM-DD`, from 1900 to 2100. */
export const Day = z.iso.date().refine(inRange, outside)

/**
 * An instant in ISO 8601 with `Z` or an offset of at most 14 hours (the widest there is), to the nanosecond at most, from
 * 1900 to 2100.
 */
export const Instant = z.iso
  .datetime({ offset: true })
  .refine(inRange, outside)
  .refine((value) => /(\.\d{1,9}|:\d\d)(Z|[+-](0\d|1[0-4]):\d\d)$/.test(value), {
    error: 'must be a date and time with its zone',
    abort: true,
  })
