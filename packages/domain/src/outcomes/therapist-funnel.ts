import { type Interval, z95, z998 } from './statistics-constants.ts'
import { funnel } from './statistics-many-groups.ts'

export type TherapistEpisodes = {
  readonly id: string
  /** Episodes that have ended. */
  readonly ended: number
  /** Those of them with an outcome at the end. */
  readonly completed: number
  /** Those of the completed that went well, by whatever rule all therapists share. */
  readonly successes: number
}

/** Below this many completed episodes a therapist's share is mostly chance. */
export const episodesToCompare = 20

export type TherapistPlace = TherapistEpisodes & {
  /** Share of the completed that went well, 0–1. */
  readonly share: number
  /** Share of the ended episodes that have an outcome at all, 0–1. */
  readonly followedUp: number
  /** The share if every episode without an outcome went badly, 0–1. */
  readonly worstCase: number
  readonly place: 'as-expected' | 'beyond-95' | 'beyond-998'
  /** Where chance alone keeps 95 and 99.8 % of caseloads of this size; null where everybody or nobody did well. */
  readonly limits95: Interval | null
  readonly limits998: Interval | null
}

export type TherapistFunnel = {
  /** The share of all compared together; null where everybody or nobody did well. */
  readonly overall: number | null
  /** By id and never by share: places within the limits are chance. */
  readonly therapists: readonly TherapistPlace[]
  readonly notCompared: readonly (TherapistEpisodes & { readonly needed: number })[]
}

/**
 * Therapists against what chance does to a caseload of their size (`funnel`, widened where all differ more than chance).
 * For the owner only. Only with 20 completed episodes each, with how many are missing beside it; never a league table.
 */
export function therapistFunnel(all: readonly TherapistEpisodes[]): TherapistFunnel {
  const byId = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const enough = byId.filter(({ completed }) => completed >= episodesToCompare)
  const found = funnel(enough.map(({ id, successes, completed: n }) => ({ id, successes, n })))
  return {
    overall: found?.overall ?? null,
    therapists: enough.map((therapist, index) => {
      const unit = found?.units[index]
      return {
        ...therapist,
        share: therapist.successes / therapist.completed,
        followedUp: therapist.completed / therapist.ended,
        worstCase: therapist.successes / therapist.ended,
        place: placeOf(Math.abs(unit?.adjustedZ ?? 0)),
        limits95: unit?.limits95 ?? null,
        limits998: unit?.limits998 ?? null,
      }
    }),
    notCompared: byId
      .filter(({ completed }) => completed < episodesToCompare)
      .map((therapist) => ({ ...therapist, needed: episodesToCompare - therapist.completed })),
  }
}

function placeOf(distance: number): TherapistPlace['place'] {
  if (distance > z998) return 'beyond-998'
  return distance > z95 ? 'beyond-95' : 'as-expected'
}
