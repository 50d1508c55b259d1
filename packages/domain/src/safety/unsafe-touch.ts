import type { Site } from '../body/site.ts'
import { allows, overrideOf, type SafetyRefusal, type Touch } from './allows.ts'
import type { Override } from './rule.ts'
import type { SafetyDay } from './safety-day.ts'

/** What a day does not allow, and who can go beyond it. */
export type Unsafe = { readonly refusal: SafetyRefusal; readonly override: Override }

type Work = Omit<Touch, 'day' | 'site'> & { readonly sites: readonly Site[] }

/** What the day does not allow of a technique at these places, the first one that is refused; null where all is allowed. */
export function unsafeTouch(safety: SafetyDay, { sites, ...touch }: Work): Unsafe | null {
  for (const site of sites) {
    const allowed = allows(safety, { ...touch, day: safety.day, site })
    if (!allowed.ok) return { refusal: allowed.refusal, override: overrideOf(allowed.refusal) }
  }
  return null
}
