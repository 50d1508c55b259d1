import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import type { Limit, SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { wordLimit } from '@healing-touch/domain/safety/word-safety.ts'
import type { PlaceLimit, PlaceLimits } from '@healing-touch/ui/body-map/safety-map.tsx'

/** True for what holds for everybody, whatever was answered. */
export function isAlways({ because }: Pick<Limit, 'because'>): boolean {
  return because.length === 0
}

/** What the body map shows of a day: no-go, light only and ask first, each with the rules that say so. */
export function mapLimits({ sites, limits }: Pick<SafetyDay, 'sites' | 'limits'>): PlaceLimits {
  const found: Partial<Record<SiteKey, PlaceLimit>> = {}
  for (const [key, { state, most }] of Object.entries(sites) as [SiteKey, SiteOf][]) {
    if (state === 'free') continue
    const speaking = limits.filter((limit) => speaks(limit, key, state))
    found[key] = {
      state,
      most: state === 'light' || (state === 'ask-first' && most < 5) ? most : null,
      because: speaking.map((limit) => `${limit.name}: ${lower(wordLimit(limit))}`),
      usual: speaking.every(isAlways),
    }
  }
  return found
}

type SiteOf = SafetyDay['sites'][SiteKey]

function speaks({ effect, sites, askWhere }: Limit, key: SiteKey, state: SiteOf['state']): boolean {
  const here = askWhere || sites === 'everywhere' || sites.includes(key)
  if (!here) return false
  if (state === 'no-go') return effect.do === 'block-region'
  if (effect.do === 'cap-pressure') return true
  return state === 'ask-first' && (askWhere || effect.do === 'require-clearance')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
