import { z } from 'zod'
import { text } from '../text.ts'

const Label = text({ least: 1, most: 80 })

/** An outcome series a practice defines for what it brings along: its name, range, direction and times of measurement. */
export const ImportedSeries = z
  .strictObject({
    name: Label,
    low: z.number().min(-1e6).max(1e6),
    high: z.number().min(-1e6).max(1e6),
    better: z.enum(['higher', 'lower']),
    /** Baseline first, in order, such as "Baseline", "3 months", "12 months". */
    times: z
      .array(Label)
      .min(1, 'needs at least one time')
      .max(12, 'can have at most 12 times')
      .superRefine((times, context) => {
        for (const [index, time] of times.entries()) {
          const message = wrongTime(time, times.slice(0, index))
          if (message) context.addIssue({ code: 'custom', message, path: [index] })
        }
      }),
  })
  .refine((series) => series.high > series.low, {
    error: 'must be above the lowest value',
    path: ['high'],
  })
export type ImportedSeries = z.infer<typeof ImportedSeries>

/** Why a time cannot stand after those before it: it is there already, or comes earlier as far as its words tell. */
function wrongTime(time: string, before: readonly string[]): string | null {
  const same = before.find((other) => other.toLowerCase() === time.toLowerCase())
  if (same !== undefined) return `is there twice: “${same}” cannot have two values`
  const days = daysIn(time)
  const later = before.find((other) => days !== null && (daysIn(other) ?? -1) >= days)
  return later === undefined ? null : `must come before “${later}”: the times go in order`
}

const daysOf = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const

/** "3 months" in days; null where a name tells no time, such as "Baseline". */
function daysIn(time: string): number | null {
  const [, count, unit] = /^(\d+(?:\.\d+)?) *(day|week|month|year)s?$/i.exec(time) ?? []
  if (count === undefined || unit === undefined) return null
  return Number(count) * daysOf[unit.toLowerCase() as keyof typeof daysOf]
}
