import { type PainChange, painMapDifference } from '@healing-touch/domain/body/pain-map.ts'
import { Site } from '@healing-touch/domain/body/site.ts'
import type { RecordedCheckIn } from '@healing-touch/domain/check-ins/record-check-in.ts'
import {
  type SinceLastTime,
  sinceLastTime,
} from '@healing-touch/domain/check-ins/since-last-time.ts'
import type { FindInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { z } from 'zod'
import type { RecordedPainMap } from '../body/store.ts'

const Line = z.strictObject({
  series: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  score: z.number(),
  before: z.strictObject({ score: z.number(), at: z.string() }).nullable(),
  way: z.enum(['better', 'worse', 'about-the-same']).nullable(),
}) satisfies z.ZodType<SinceLastTime>

const Place = z.strictObject({
  site: Site,
  before: z.number(),
  after: z.number(),
  change: z.number(),
}) satisfies z.ZodType<PainChange>

/** What a patient hears after checking in: each answer, and each place, beside the one before it. */
export const SavedCheckIn = z.strictObject({
  at: z.string(),
  lines: z.array(Line),
  /** Null when the map was skipped. */
  map: z.strictObject({ places: z.array(Place), comparedWith: z.string().nullable() }).nullable(),
})
export type SavedCheckIn = z.infer<typeof SavedCheckIn>

/** `known` is everything measured, `maps` every map, both oldest first; only what came before is compared. */
export function savedCheckIn(
  { id, at, map, outcomes }: RecordedCheckIn,
  {
    known,
    maps,
    find,
  }: {
    known: readonly Outcome[]
    maps: readonly RecordedPainMap[]
    find: FindInstrument
  },
): SavedCheckIn {
  const before = maps.findLast((one) => one.checkInId !== id && Date.parse(one.at) < Date.parse(at))
  return {
    at,
    lines: sinceLastTime(outcomes, known, find),
    map: map && {
      places: painMapDifference(before?.map ?? { ...map, marks: [] }, map),
      comparedWith: before?.at ?? null,
    },
  }
}
