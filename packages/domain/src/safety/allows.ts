import type { Site } from '../body/site.ts'
import { type SiteKey, siteKey } from '../body/site-key.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Technique } from '../techniques/technique.ts'
import { matches } from './matches.ts'
import type { Override } from './rule.ts'
import type { Limit, SafetyDay } from './safety-day.ts'

/** What hands are about to do: pressure on the Walton scale (null where the technique has none), minutes in all. */
export type Touch = {
  /** The day it happens; a safety day answers for its own day only. */
  readonly day: string
  readonly technique: Pick<Technique, 'id' | 'name' | 'tags' | 'regions'>
  readonly site: Site
  readonly pressure: number | null
  readonly minutes: number
  /** Why the therapist in charge goes beyond the limits that allow it with a written reason. */
  readonly despite?: string | undefined
}

const reasons = [
  'session-blocked',
  'no-go',
  'ask-first',
  'technique-out',
  'too-firm',
  'too-long',
] as const

const overrides: readonly Override[] = ['none', 'clearance-document', 'therapist-with-reason']

/** Why a touch is not allowed. */
export type SafetyRefusal =
  | { readonly kind: 'expired-snapshot'; readonly of: string; readonly asked: string }
  | {
      readonly kind: (typeof reasons)[number]
      readonly site: Site
      readonly technique: string
      /** The firmest pressure or the most minutes that are left; null for the other reasons. */
      readonly most: number | null
      /** All limits that say so, each with its rule, its source and who may go beyond it. */
      readonly limits: readonly Limit[]
    }

/**
 * Whether a technique may be used at a place on a day, at a pressure and for some minutes. Refuses with the strictest reason
 * there is, and an expired snapshot before all others. A visit's lines together are held against `safety.minutes`.
 */
export function allows(safety: SafetyDay, touch: Touch): Result<null, SafetyRefusal> {
  const { day, site, technique } = touch
  if (day !== safety.day) return refuse({ kind: 'expired-snapshot', of: safety.day, asked: day })
  const key = siteKey(site)
  const against = safety.limits.map((limit) => reasonOf(limit, touch, key))
  const kind = reasons.find((reason) => against.includes(reason))
  if (!kind) return accept(null)
  const left: Partial<Record<typeof kind, number | null>> = {
    'too-firm': safety.sites[key].most,
    'too-long': safety.minutes,
  }
  return refuse({
    kind,
    site,
    technique: technique.name,
    most: left[kind] ?? null,
    limits: safety.limits.filter((_, index) => against[index] === kind),
  })
}

/** Who can go beyond all limits of a refusal: the strictest of them says. */
export function overrideOf(refusal: SafetyRefusal): Override {
  const limits = refusal.kind === 'expired-snapshot' ? [] : refusal.limits
  const strictest = overrides.find((one) => limits.some(({ override }) => override === one))
  return strictest ?? 'none'
}

function reasonOf(
  { effect, sites, askWhere, override }: Limit,
  { technique, pressure, minutes, despite }: Touch,
  key: SiteKey,
): (typeof reasons)[number] | null {
  if (despite !== undefined && override === 'therapist-with-reason') return null
  if (effect.do === 'block-session') return 'session-blocked'
  if (effect.do === 'limit-duration') return minutes > effect.minutes ? 'too-long' : null
  if (sites !== 'everywhere' && !sites.includes(key)) return askWhere ? 'ask-first' : null
  if (effect.do === 'block-region') return 'no-go'
  if (effect.do === 'require-clearance') return effect.meanwhile === 'nothing' ? 'ask-first' : null
  if (effect.do === 'block-technique')
    return effect.match.some((match) => matches(technique, match)) ? 'technique-out' : null
  return effect.do === 'cap-pressure' && pressure !== null && pressure > effect.most
    ? 'too-firm'
    : null
}
