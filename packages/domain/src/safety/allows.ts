import type { Site } from '../body/site.ts'
import { type SiteKey, siteKey } from '../body/site-key.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Technique } from '../techniques/technique.ts'
import { matches } from './matches.ts'
import type { Limit, SafetyDay } from './safety-day.ts'

/** What hands are about to do: pressure on the Walton scale (null where the technique has none), minutes of this line. */
export type Touch = {
  /** The day it happens; a safety day answers for its own day only. */
  readonly day: string
  readonly technique: Pick<Technique, 'id' | 'name' | 'tags'>
  readonly site: Site
  readonly pressure: number | null
  readonly minutes: number
}

/** Why a touch is not allowed; `limits` are all that say so, each with its rule, source and who may go beyond it. */
export type SafetyRefusal =
  | { readonly kind: 'expired-snapshot'; readonly of: string; readonly asked: string }
  | { readonly kind: 'session-blocked'; readonly limits: readonly Limit[] }
  | { readonly kind: 'no-go'; readonly site: Site; readonly limits: readonly Limit[] }
  | { readonly kind: 'ask-first'; readonly site: Site; readonly limits: readonly Limit[] }
  | {
      readonly kind: 'technique-out'
      readonly site: Site
      readonly technique: string
      readonly limits: readonly Limit[]
    }
  | {
      readonly kind: 'too-firm'
      readonly site: Site
      readonly pressure: number
      readonly most: number
      readonly limits: readonly Limit[]
    }
  | {
      readonly kind: 'too-long'
      readonly minutes: number
      readonly most: number
      readonly limits: readonly Limit[]
    }

/**
 * Whether a technique may be used at a place on a day, at a pressure and for some minutes. The first reason not to, from the
 * strictest down; a visit's lines together are held against `safety.minutes` by whoever adds them up.
 */
export function allows(
  safety: SafetyDay,
  { day, technique, site, pressure, minutes }: Touch,
): Result<null, SafetyRefusal> {
  if (day !== safety.day) return refuse({ kind: 'expired-snapshot', of: safety.day, asked: day })
  const key = siteKey(site)
  const found = { session: [], noGo: [], ask: [], out: [], firm: [], long: [] } as Found
  for (const limit of safety.limits) {
    const { effect } = limit
    const here = reaches(limit, key)
    if (effect.do === 'block-session') found.session.push(limit)
    else if (effect.do === 'block-region' && here) found.noGo.push(limit)
    else if (limit.askWhere) found.ask.push(limit)
    else if (effect.do === 'require-clearance' && effect.meanwhile === 'nothing' && here)
      found.ask.push(limit)
    else if (
      effect.do === 'block-technique' &&
      here &&
      effect.match.some((match) => matches(technique, match))
    )
      found.out.push(limit)
    else if (effect.do === 'cap-pressure' && here && pressure !== null && pressure > effect.most)
      found.firm.push(limit)
    else if (effect.do === 'limit-duration' && minutes > effect.minutes) found.long.push(limit)
  }
  if (found.session.length > 0) return refuse({ kind: 'session-blocked', limits: found.session })
  if (found.noGo.length > 0) return refuse({ kind: 'no-go', site, limits: found.noGo })
  if (found.ask.length > 0) return refuse({ kind: 'ask-first', site, limits: found.ask })
  if (found.out.length > 0)
    return refuse({ kind: 'technique-out', site, technique: technique.name, limits: found.out })
  if (pressure !== null && found.firm.length > 0)
    return refuse({
      kind: 'too-firm',
      site,
      pressure,
      most: safety.sites[key].most,
      limits: found.firm,
    })
  const [first] = found.long
  if (first && safety.minutes !== null)
    return refuse({ kind: 'too-long', minutes, most: safety.minutes, limits: found.long })
  return accept(null)
}

type Found = Record<'session' | 'noGo' | 'ask' | 'out' | 'firm' | 'long', Limit[]>

function reaches({ sites }: Limit, key: SiteKey): boolean {
  return sites === 'everywhere' || sites.includes(key)
}
