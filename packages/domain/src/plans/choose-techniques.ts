import type { Site } from '../body/site.ts'
import { siteKey } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import { purposes } from '../outcomes/purposes.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Assessment } from './assessment.ts'
import {
  lightEnough,
  lightest,
  mostSites,
  painfulSites,
  placesAt,
  sitesFor,
} from './choose-sites.ts'
import type { PlanContent, PlannedTechnique, Reason } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import { type PressureCap, pressureCap, startingPressure } from './pressure-cap.ts'
import { forbidden, noRoom, notAdvised, whyNot } from './reject.ts'
import { shareMinutes } from './share-minutes.ts'
import { talkingMinutes } from './visit-minutes.ts'

/** More than this in one visit is a tour, not a treatment. Decision. */
const mostTechniques = 4
/** A whole-body technique shares its visit with others down to this many minutes. Decision. */
const leastWholeBody = 15
/** Less than this on one place is only passing by. Decision. */
const leastOnPlace = 2

type Candidate = {
  readonly technique: Technique
  readonly because: string
  readonly cap: PressureCap | null
  /** Everywhere it may be done. */
  readonly possible: readonly Site[]
  readonly sites: readonly Site[]
  readonly pressure: number | null
  /** For how many places there is time. */
  readonly room: number
}
type Timed = Candidate & { readonly minutes: number }

/** Techniques of the conditions that fit wishes, limits and the visit, each with its reason; and the rest, with theirs. */
export function chooseTechniques(
  assessment: Assessment,
  conditions: readonly Condition[],
  { techniques }: PlanCatalogue,
  safety: SafetyDay,
  visitMinutes: number,
): { chosen: PlannedTechnique[]; rejected: PlanContent['rejected'] } {
  const painful = painfulSites(assessment, conditions)
  const candidates: Candidate[] = []
  const rejected: PlanContent['rejected'] = []

  for (const { technique: id, because } of suggested(conditions)) {
    const technique = entryOf(techniques, id)
    if (!technique) continue
    const cap = pressureCap(technique, conditions, assessment)
    const possible = sitesFor(technique, painful, conditions, safety)
    const facts = { assessment, conditions, cap, places: possible.length }
    const reason =
      whyNot(technique, facts, () => unsafe(technique, painful, safety)) ??
      (candidates.length < mostTechniques
        ? null
        : noRoom(technique, `Worth a try, but ${mostTechniques} techniques fill a visit.`))
    if (reason) rejected.push({ technique: id, reason })
    else {
      const starting = startingPressure(technique, cap, assessment)
      const { sites, pressure } = placesAt(possible, starting, safety)
      candidates.push({
        technique,
        because,
        cap,
        possible,
        sites: sites.slice(0, mostSites),
        pressure,
        room: mostSites,
      })
    }
  }
  for (const condition of conditions)
    for (const { technique: id, because } of condition.notAdvised) {
      const technique = entryOf(techniques, id)
      if (technique && !rejected.some((one) => one.technique === id))
        rejected.push({ technique: id, reason: notAdvised(condition, because) })
    }

  const reaching = reachTheRest(candidates, painful, safety)
  const wishes = reaching.map((candidate) => ({ ...candidate, ...minutesOf(candidate) }))
  const timed: Timed[] = []
  for (const share of shareMinutes(wishes, visitMinutes - talkingMinutes)) {
    const { technique, least, minutes } = share
    if (minutes > 0) timed.push({ ...share, ...placesFor(share, minutes) })
    else {
      const text = `Needs ${least} minutes, more than this visit has left.`
      rejected.push({ technique: technique.id, reason: noRoom(technique, text) })
    }
  }
  return { chosen: reachTheRest(timed, painful, safety).map(planned), rejected }
}

/** What safety says against a technique at the first painful place of its own that it keeps it from; null where it does not. */
function unsafe(technique: Technique, painful: readonly Site[], safety: SafetyDay): Reason | null {
  for (const site of painful) {
    if (technique.regions?.includes(site.region) === false) continue
    const allowed = lightest(technique, site, safety)
    if (!allowed.ok) return forbidden(allowed.refusal)
  }
  return null
}

/** The conditions' techniques, the main condition's first, each once. */
function suggested(conditions: readonly Condition[]): Condition['techniques'][number][] {
  const seen = new Set<string>()
  return conditions
    .flatMap(({ techniques }) => [...techniques])
    .filter(({ technique }) => !seen.has(technique) && seen.add(technique))
}

/**
 * Painful places that nothing reached yet go to the last technique that may be done there, as lightly as they need, in
 * the room of those that another technique reaches too.
 */
function reachTheRest<Any extends Candidate>(
  candidates: readonly Any[],
  painful: readonly Site[],
  safety: SafetyDay,
): Any[] {
  const reached = keysOf(candidates)
  const isLeft = (site: Site) => painful.includes(site) && !reached.has(siteKey(site))
  const gentle = candidates.findLast(({ possible }) => possible.some(isLeft))
  const elsewhere = keysOf(candidates.filter((candidate) => candidate !== gentle))
  return candidates.map((candidate) => {
    if (candidate !== gentle) return candidate
    const { possible, pressure, room } = candidate
    const isElsewhere = (site: Site) => elsewhere.has(siteKey(site))
    const alone = candidate.sites.filter((site) => !isElsewhere(site))
    const shared = candidate.sites.filter(isElsewhere)
    const sites = [...alone, ...possible.filter(isLeft), ...shared].slice(0, room)
    return { ...candidate, sites, pressure: lightEnough(sites, pressure, safety) }
  })
}

function keysOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ sites }) => sites).map(siteKey))
}

function minutesOf({ technique, sites }: Candidate): { least: number; most: number } {
  const { low, high, per } = technique.dose.minutes
  if (per === 'visit') return { least: Math.min(low, leastWholeBody), most: high }
  return { least: Math.ceil(low), most: Math.ceil(high * sites.length) }
}

/** As many places as the minutes are worth, the most painful first. */
function placesFor({ technique, sites }: Candidate, minutes: number) {
  const { low, per } = technique.dose.minutes
  const each = per === 'region' ? low : leastOnPlace
  const room = Math.max(1, Math.min(mostSites, Math.floor(minutes / each)))
  return { room, sites: sites.slice(0, room) }
}

function planned({ technique, because, cap, sites, pressure, minutes }: Timed): PlannedTechnique {
  const serves = technique.purposes.map((id) => purposes[id].name.toLowerCase()).join(', ')
  const most = technique.dose.pressure?.high ?? 0
  const held = cap && cap.most < most ? ` Pressure stays at ${pressure}: ${cap.because}.` : ''
  return {
    technique: technique.id,
    sites: [...sites],
    minutes,
    pressure,
    reason: {
      rule: 'condition-technique',
      text: `${because} It is meant for: ${serves}.${held}`,
      evidence: [...technique.evidence],
      sources: [...technique.sources],
    },
  }
}
