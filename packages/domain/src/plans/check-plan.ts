import { regions } from '../body/regions.ts'
import { sites } from '../body/site-key.ts'
import type { Condition } from '../conditions/condition.ts'
import { rangeOf } from '../outcomes/variant.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { unsafeTouch } from '../safety/unsafe-touch.ts'
import { unsafeSelfCare } from '../self-care/unsafe-self-care.ts'
import type { Technique } from '../techniques/technique.ts'
import { isBeyondLeast, nearestTarget } from './goal-target.ts'
import type { PlanContent, PlannedTechnique } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import type { PlanRefusal } from './plan-refusal.ts'
import { unadvised } from './unadvised.ts'

/**
 * The first thing a plan may not say, or null: real techniques within their pressure and within what `safety` allows that
 * day and what its conditions advise, minutes that fit, goals beyond noise.
 */
export function checkPlan(
  plan: PlanContent,
  catalogue: PlanCatalogue,
  safety: SafetyDay,
): PlanRefusal | null {
  const treated: Condition[] = []
  for (const id of plan.conditions) {
    const condition = entryOf(catalogue.conditions, id)
    if (!condition) return { kind: 'unknown-condition', field: 'conditions', condition: id }
    treated.push(condition)
  }
  return (
    checkTechniques(plan, catalogue, { safety, treated }) ??
    checkSelfCare(plan, catalogue, safety) ??
    checkGoals(plan, catalogue)
  )
}

function checkTechniques(
  plan: PlanContent,
  { techniques }: PlanCatalogue,
  { safety, treated }: { readonly safety: SafetyDay; readonly treated: readonly Condition[] },
): PlanRefusal | null {
  const field = 'techniques'
  if (plan.techniques.length === 0) return { kind: 'no-technique', field, because: [] }
  const seen = new Set<string>()
  for (const planned of plan.techniques) {
    const technique = entryOf(techniques, planned.technique)
    if (!technique) return { kind: 'unknown-technique', field, technique: planned.technique }
    if (seen.has(technique.id)) return { kind: 'same-technique', field, technique: technique.name }
    seen.add(technique.id)
    const wrong =
      checkPlaces(planned, technique) ??
      checkPressure(planned, technique) ??
      checkSafety(planned, technique, { safety, minutes: plan.dose.minutes }) ??
      checkAdvice(planned, technique, treated)
    if (wrong) return wrong
  }
  const minutes = plan.techniques.reduce((sum, one) => sum + one.minutes, 0)
  if (minutes <= plan.dose.minutes) return null
  return { kind: 'too-long', field, minutes, most: plan.dose.minutes }
}

function checkPlaces({ sites }: PlannedTechnique, technique: Technique): PlanRefusal | null {
  const field = 'techniques'
  const outside = sites.find(({ region }) => 'outOfScope' in regions[region])
  if (outside) return { kind: 'out-of-scope', field, region: outside.region }
  const wrong = sites.find(({ region }) => technique.regions?.includes(region) === false)
  if (!wrong) return null
  return { kind: 'wrong-place', field, technique: technique.name, region: wrong.region }
}

/** Above the technique's own dose, or none where it has one. */
function checkPressure({ pressure }: PlannedTechnique, technique: Technique): PlanRefusal | null {
  const field = 'techniques'
  const { name } = technique
  const own = technique.dose.pressure
  if (own === null)
    return pressure === null ? null : { kind: 'pressure-not-allowed', field, technique: name }
  if (pressure === null) return { kind: 'pressure-needed', field, technique: name }
  if (pressure > own.high) {
    const because = 'the most for this technique'
    return { kind: 'too-firm', field, technique: name, pressure, most: own.high, because }
  }
  return null
}

/** What the day's safety does not allow at one of its places; a sensitive place is a matter of consent. */
function checkSafety(
  { sites, pressure, despite }: PlannedTechnique,
  technique: Technique,
  { safety, minutes }: { readonly safety: SafetyDay; readonly minutes: number },
): PlanRefusal | null {
  const unsafe = unsafeTouch(safety, { technique, sites, pressure, minutes, despite })
  return unsafe && { kind: 'unsafe', field: 'techniques', technique: technique.name, ...unsafe }
}

/** What the conditions speak against, unless a reason stands beside it. */
function checkAdvice(
  planned: PlannedTechnique,
  { name }: Technique,
  conditions: readonly Condition[],
): PlanRefusal | null {
  if (planned.despite !== undefined) return null
  const found = unadvised(planned, conditions)
  return found && { kind: 'unadvised', field: 'techniques', technique: name, found }
}

/** At home nobody looks on, so no written reason goes beyond what safety keeps from every place. */
function checkSelfCare(
  plan: PlanContent,
  { selfCare }: PlanCatalogue,
  safety: SafetyDay,
): PlanRefusal | null {
  const field = 'selfCare'
  for (const { selfCare: id } of plan.selfCare) {
    const item = entryOf(selfCare, id)
    if (!item) return { kind: 'unknown-self-care', field, selfCare: id }
    const unsafe = unsafeSelfCare(id, sites, safety)
    if (unsafe) return { kind: 'unsafe-self-care', field, selfCare: item.name, rules: unsafe.rules }
  }
  return null
}

function checkGoals(plan: PlanContent, { instruments }: PlanCatalogue): PlanRefusal | null {
  const field = 'goals'
  for (const { words, series, baseline, target } of plan.goals) {
    const instrument = entryOf(instruments, series.instrument)
    if (!instrument) return { kind: 'unknown-measure', field, words }
    const { low, high } = rangeOf(instrument, series.variant)
    if (target < low || target > high) return { kind: 'goal-out-of-range', field, words }
    if (isBeyondLeast(instrument, { variant: series.variant, baseline, target })) continue
    const least = nearestTarget(instrument, series.variant, baseline)
    if (least === null) return { kind: 'goal-without-room', field, words, baseline }
    return { kind: 'goal-too-small', field, words, target, least }
  }
  return null
}
