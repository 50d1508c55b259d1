import type { SiteKey } from '../body/site-key.ts'
import { siteKey, sites } from '../body/site-key.ts'
import { concernOf } from './concern.ts'
import type { ClearanceRole } from './fact.ts'
import { redLevelOf } from './red-level.ts'
import { referralLevels } from './rule.ts'
import type { RuleId } from './rules.ts'
import type { Limit, Referral, SafetyDay, SiteSafety, SiteState } from './safety-day.ts'

const keys: readonly SiteKey[] = sites.map(siteKey)
const strongest = 5

/** A day's limits put together: everything blocked stays blocked, the lowest of caps and minutes, all positions and clearances. */
export function summed(day: string, mapVersion: number, limits: readonly Limit[]): SafetyDay {
  const everywhere: Spoken[] = []
  const local = new Map<SiteKey, Spoken[]>()
  const blocking = new Set<RuleId>()
  const positions = new Set<SafetyDay['positions'][number]>()
  const clearances = new Map<ClearanceRole, Set<RuleId>>()
  const advice: SafetyDay['advice'][number][] = []
  const referrals: Referral[] = []
  let minutes: number | null = null
  for (const limit of limits) {
    const { effect, rule } = limit
    speak(limit, everywhere, local)
    if (effect.do === 'block-session') blocking.add(rule)
    else if (effect.do === 'limit-duration')
      minutes = Math.min(minutes ?? effect.minutes, effect.minutes)
    else if (effect.do === 'position') positions.add(effect.position)
    else if (effect.do === 'advise') advice.push({ rule, text: effect.text })
    else if (effect.do === 'refer')
      referrals.push({
        rule,
        level: effect.level,
        therapist: effect.therapist,
        patient: effect.patient,
      })
    else if (effect.do === 'require-clearance')
      clearances.set(effect.from, (clearances.get(effect.from) ?? new Set()).add(rule))
  }
  const ordered = referralLevels
    .toReversed()
    .flatMap((level) => referrals.filter((referral) => referral.level === level))
  const needed = [...clearances].map(([from, rules]) => ({ from, rules: [...rules] }))
  return {
    day,
    mapVersion,
    session: { blocked: blocking.size > 0, because: [...blocking] },
    minutes,
    sites: sitesOf(everywhere, local),
    positions: [...positions],
    clearances: needed,
    advice,
    referrals: ordered,
    concern: concernOf(ordered, needed),
    lock: lockOf(ordered),
    limits,
  }
}

/** A limit that a place hears of, and whether it holds there or only asks where it does. */
type Spoken = { readonly limit: Limit; readonly here: boolean }

/** Most places have nothing of their own: they share what holds everywhere. */
function speak(limit: Limit, everywhere: Spoken[], local: Map<SiteKey, Spoken[]>): void {
  const all = limit.sites === 'everywhere'
  const own = new Set(limit.sites === 'everywhere' ? [] : limit.sites)
  for (const key of own) if (!local.has(key)) local.set(key, [...everywhere])
  const heard = all || limit.askWhere
  if (heard) everywhere.push({ limit, here: all })
  for (const [key, known] of heard ? local : []) if (!own.has(key)) known.push({ limit, here: all })
  for (const key of own) local.get(key)?.push({ limit, here: true })
}

function sitesOf(
  everywhere: readonly Spoken[],
  local: ReadonlyMap<SiteKey, readonly Spoken[]>,
): SafetyDay['sites'] {
  const others = siteSafety(everywhere)
  return Object.fromEntries(
    keys.map((key) => {
      const own = local.get(key)
      return [key, own ? siteSafety(own) : others]
    }),
  ) as SafetyDay['sites']
}

function siteSafety(spoken: readonly Spoken[]): SiteSafety {
  let most = strongest
  let state: SiteState = 'free'
  const rules = new Set<RuleId>()
  for (const { limit, here } of spoken) {
    const { effect, askWhere, rule } = limit
    rules.add(rule)
    if (effect.do === 'block-region' && here) state = 'no-go'
    else if (state !== 'no-go' && (askWhere || effect.do === 'require-clearance'))
      state = 'ask-first'
    if (effect.do === 'cap-pressure' && here) most = Math.min(most, effect.most)
  }
  return {
    state: state === 'free' && most < strongest ? 'light' : state,
    most: state === 'no-go' ? 0 : most,
    rules: [...rules],
  }
}

function lockOf(referrals: readonly Referral[]): SafetyDay['lock'] {
  const red = referrals.flatMap(({ rule, level: referred }) => {
    const level = redLevelOf(rule, referred)
    return level ? [{ rule, level }] : []
  })
  const [first] = red
  return first ? { level: first.level, rules: [...new Set(red.map(({ rule }) => rule))] } : null
}
