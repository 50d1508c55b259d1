import type { PainMap } from '../body/pain-map.ts'
import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import { byInstant, epochMilliseconds } from '../outcomes/epoch.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Point } from '../outcomes/read-change.ts'
import { detectableOf } from '../outcomes/variant.ts'

/** One series with its instrument and its points in time. */
export type SeriesPoints = {
  readonly series: Series
  readonly instrument: Instrument
  readonly points: readonly Point[]
}

export type DatedPainMap = { readonly at: string; readonly map: PainMap }

/** One thing that is different since the last visit. Change is signed so that positive is better. */
export type Difference =
  | {
      readonly kind: 'score'
      readonly series: Series
      readonly before: number
      readonly after: number
      readonly change: number
      /** Beyond the measurement noise (MDC95) of the instrument; null where none is published. */
      readonly beyondNoise: boolean | null
    }
  | { readonly kind: 'new-place'; readonly site: Site; readonly intensity: number }
  | { readonly kind: 'place-gone'; readonly site: Site; readonly before: number }
  | { readonly kind: 'no-word'; readonly days: number }

const dayMs = 24 * 60 * 60 * 1000
/** A patient who checks in weekly has missed one when this many days pass. */
const quietDays = 10

/**
 * What is different between the last visit and now, the most telling first: scores compare the last reading up to the
 * visit with the latest one since, places compare the pain maps. Instants are ISO strings.
 */
export function whatChanged(
  facts: {
    readonly lastVisitAt: string
    readonly series: readonly SeriesPoints[]
    readonly painMaps: readonly DatedPainMap[]
    readonly lastCheckInAt: string | null
  },
  now: string,
): Difference[] {
  const scores = facts.series.flatMap((one) => scoreDifference(one, facts.lastVisitAt))
  scores.sort((a, b) => weightOf(b) - weightOf(a))
  const places = placeDifferences(facts.painMaps, facts.lastVisitAt)
  const heard = Math.max(
    epochMilliseconds(facts.lastCheckInAt ?? facts.lastVisitAt),
    epochMilliseconds(facts.lastVisitAt),
  )
  const days = Math.floor((epochMilliseconds(now) - heard) / dayMs)
  return [...scores, ...places, ...(days >= quietDays ? [{ kind: 'no-word', days } as const] : [])]
}

function scoreDifference(
  { series, instrument, points }: SeriesPoints,
  lastVisitAt: string,
): Extract<Difference, { kind: 'score' }>[] {
  const split = epochMilliseconds(lastVisitAt)
  const ordered = byInstant(points)
  const before = ordered.findLast(({ at }) => epochMilliseconds(at) <= split)
  const after = ordered.findLast(({ at }) => epochMilliseconds(at) > split)
  if (!before || !after || before.score === after.score) return []
  const direction = instrument.better === 'higher' ? 1 : -1
  const change = direction * (after.score - before.score)
  const noise = detectableOf(instrument, series.variant)?.value ?? null
  return [
    {
      kind: 'score',
      series,
      before: before.score,
      after: after.score,
      change,
      beyondNoise: noise === null ? null : Math.abs(change) > noise,
    },
  ]
}

/** Beyond noise before within it, worse before better. */
function weightOf({ beyondNoise, change }: Extract<Difference, { kind: 'score' }>): number {
  return (beyondNoise ? 2 : 0) + (change < 0 ? 1 : 0)
}

function placeDifferences(maps: readonly DatedPainMap[], lastVisitAt: string): Difference[] {
  const split = epochMilliseconds(lastVisitAt)
  const ordered = byInstant(maps)
  const before = ordered.findLast(({ at }) => epochMilliseconds(at) <= split)
  const after = ordered.findLast(({ at }) => epochMilliseconds(at) > split)
  if (!before || !after) return []
  const hurt = (map: PainMap) => map.marks.filter(({ intensity }) => intensity > 0)
  const earlier = new Set(hurt(before.map).map(siteKey))
  const later = new Set(hurt(after.map).map(siteKey))
  return [
    ...hurt(after.map)
      .filter((mark) => !earlier.has(siteKey(mark)))
      .map(({ region, side, intensity }) => ({
        kind: 'new-place' as const,
        site: { region, side },
        intensity,
      })),
    ...hurt(before.map)
      .filter((mark) => !later.has(siteKey(mark)))
      .map(({ region, side, intensity }) => ({
        kind: 'place-gone' as const,
        site: { region, side },
        before: intensity,
      })),
  ]
}
