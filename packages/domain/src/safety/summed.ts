import type { SiteKey } from '../body/site-key.ts'
import { siteKey, sites } from '../body/site-key.ts'
import { concernOf } from './concern.ts'
import type { ClearanceRole } from './fact.ts'
import { redLevelOf } from './red-level.ts'
import { referralLevels } from './rule.ts'
import type { RuleId } from './rules.ts'
import type { Limit, Referral, SafetyDay, SiteSafety } from './safety-day.ts'

const keys: readonly SiteKey[] = sites.map(siteKey)
const strongest = 5

/** A day's limits put together: everything blocked stays blocked, the lowest of caps and minutes, all positions and clearances. */
export function summed(day: string, mapVersion: number, limits: readonly Limit[]): SafetyDay {
  const blocking = new Set<RuleId>()
  const positions = new Set<SafetyDay['positions'][number]>()
  const clearances = new Map<ClearanceRole, Set<RuleId>>()
  const advice: SafetyDay['advice'][number][] = []
  const referrals: Referral[] = []
  let minutes: number | null = null
  for (const limit of limits) {
    const { effect, rule } = limit
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
    sites: sitesOf(limits),
    positions: [...positions],
    clearances: needed,
    advice,
    referrals: ordered,
    concern: concernOf(ordered, needed),
    lock: lockOf(ordered),
    limits,
  }
}

/** What a place has heard so far. */
type Heard = { blocked: boolean; asked: boolean; most: number; rules: RuleId[] }

/**
 * Most places have nothing of their own: they share what holds everywhere. Limits come rule by rule, so that a rule a
 * place has heard of is its last one.
 */
function heardAt(limits: readonly Limit[]): { others: Heard; local: Map<SiteKey, Heard> } {
  const others: Heard = { blocked: false, asked: false, most: strongest, rules: [] }
  const local = new Map<SiteKey, Heard>()
  const ofPlace = (key: SiteKey) => {
    const known = local.get(key) ?? { ...others, rules: [...others.rules] }
    local.set(key, known)
    return known
  }
  for (const limit of limits) {
    const { sites } = limit
    const own = sites === 'everywhere' ? [] : sites.map(ofPlace)
    if (sites !== 'everywhere' && !limit.askWhere) {
      for (const heard of own) hear(heard, limit, true)
      continue
    }
    const all = sites === 'everywhere'
    hear(others, limit, all)
    const here = new Set(own)
    for (const heard of local.values()) hear(heard, limit, all || here.has(heard))
  }
  return { others, local }
}

/** One more limit, which holds here or only asks where it does. */
function hear(heard: Heard, { effect, askWhere, rule }: Limit, here: boolean): void {
  if (heard.rules.at(-1) !== rule) heard.rules.push(rule)
  if (effect.do === 'block-region' && here) heard.blocked = true
  else if (askWhere || effect.do === 'require-clearance') heard.asked = true
  if (effect.do === 'cap-pressure' && here) heard.most = Math.min(heard.most, effect.most)
}

function sitesOf(limits: readonly Limit[]): SafetyDay['sites'] {
  const { others, local } = heardAt(limits)
  const elsewhere = siteSafety(others)
  const found: Partial<Record<SiteKey, SiteSafety>> = {}
  for (const key of keys) {
    const own = local.get(key)
    found[key] = own ? siteSafety(own) : elsewhere
  }
  return found as SafetyDay['sites']
}

function siteSafety({ blocked, asked, most, rules }: Heard): SiteSafety {
  const state = blocked ? 'no-go' : asked ? 'ask-first' : most < strongest ? 'light' : 'free'
  return { state, most: blocked ? 0 : most, rules }
}

function lockOf(referrals: readonly Referral[]): SafetyDay['lock'] {
  const red = referrals.flatMap(({ rule, level: referred }) => {
    const level = redLevelOf(rule, referred)
    return level ? [{ rule, level }] : []
  })
  const [first] = red
  return first ? { level: first.level, rules: [...new Set(red.map(({ rule }) => rule))] } : null
}
