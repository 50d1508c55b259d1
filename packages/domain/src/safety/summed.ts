import type { SiteKey } from '../body/site-key.ts'
import { siteKey, sites } from '../body/site-key.ts'
import { concernOf } from './concern.ts'
import type { ClearanceRole } from './fact.ts'
import { referralLevels } from './rule.ts'
import type { RuleId } from './rules.ts'
import type { Limit, Referral, SafetyDay, SiteSafety, SiteState } from './safety-day.ts'

const keys: readonly SiteKey[] = sites.map(siteKey)
const strongest = 5

/** A day's limits put together: everything blocked stays blocked, the lowest of caps and minutes, all positions and clearances. */
export function summed(day: string, mapVersion: number, limits: readonly Limit[]): SafetyDay {
  const everywhere: Limit[] = []
  const local = new Map<SiteKey, Limit[]>()
  const listOf = (key: SiteKey) => {
    const known = local.get(key) ?? [...everywhere]
    local.set(key, known)
    return known
  }
  const blocking = new Set<RuleId>()
  const positions = new Set<SafetyDay['positions'][number]>()
  const clearances = new Map<ClearanceRole, Set<RuleId>>()
  const advice: SafetyDay['advice'][number][] = []
  const referrals: Referral[] = []
  let minutes: number | null = null
  for (const limit of limits) {
    const { effect, rule } = limit
    const here = limit.sites === 'everywhere' ? [] : limit.sites.map((key) => listOf(key))
    const reached =
      limit.sites === 'everywhere' || limit.askWhere ? [everywhere, ...local.values()] : here
    for (const known of reached) known.push(limit)
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

/** Most places have nothing of their own: they share what holds everywhere. */
function sitesOf(
  everywhere: readonly Limit[],
  local: ReadonlyMap<SiteKey, readonly Limit[]>,
): SafetyDay['sites'] {
  const others = siteSafety(null, everywhere)
  return Object.fromEntries(
    keys.map((key) => {
      const own = local.get(key)
      return [key, own ? siteSafety(key, own) : others]
    }),
  ) as SafetyDay['sites']
}

function siteSafety(key: SiteKey | null, limits: readonly Limit[]): SiteSafety {
  let most = strongest
  let state: SiteState = 'free'
  for (const { effect, askWhere, sites: where } of limits) {
    const here = where === 'everywhere' || (key !== null && where.includes(key))
    if (effect.do === 'block-region' && here) state = 'no-go'
    else if (state !== 'no-go' && (askWhere || effect.do === 'require-clearance'))
      state = 'ask-first'
    if (effect.do === 'cap-pressure' && here) most = Math.min(most, effect.most)
  }
  return {
    state: state === 'free' && most < strongest ? 'light' : state,
    most: state === 'no-go' ? 0 : most,
    rules: [...new Set(limits.map(({ rule }) => rule))],
  }
}

function lockOf(referrals: readonly Referral[]): SafetyDay['lock'] {
  const red = referrals.filter(({ level }) => level === 'emergency' || level === 'same-day')
  const [first] = red
  if (!first) return null
  return {
    level: first.level === 'emergency' ? 'emergency' : 'same-day',
    rules: [...new Set(red.map(({ rule }) => rule))],
  }
}
