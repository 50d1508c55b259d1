import { regions } from '../body/regions.ts'
import { rangeOf } from '../outcomes/variant.ts'
import { isBeyondLeast, nearestTarget } from './goal-target.ts'
import type { PlanContent } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import type { PlanRefusal } from './plan-refusal.ts'

/** The first thing a plan may not say, or null: real techniques within their pressure, minutes that fit, goals beyond noise. */
export function checkPlan(plan: PlanContent, catalogue: PlanCatalogue): PlanRefusal | null {
  const unknown = plan.conditions.find((id) => entryOf(catalogue.conditions, id) === null)
  if (unknown !== undefined)
    return { kind: 'unknown-condition', field: 'conditions', condition: unknown }
  return (
    checkTechniques(plan, catalogue) ??
    checkSelfCare(plan, catalogue) ??
    checkGoals(plan, catalogue)
  )
}

function checkTechniques(plan: PlanContent, { techniques }: PlanCatalogue): PlanRefusal | null {
  const field = 'techniques'
  if (plan.techniques.length === 0) return { kind: 'no-technique', field }
  const seen = new Set<string>()
  for (const { technique: id, sites, pressure } of plan.techniques) {
    const technique = entryOf(techniques, id)
    if (!technique) return { kind: 'unknown-technique', field, technique: id }
    if (seen.has(id)) return { kind: 'same-technique', field, technique: technique.name }
    seen.add(id)
    const outside = sites.find(({ region }) => 'outOfScope' in regions[region])
    if (outside) return { kind: 'out-of-scope', field, region: outside.region }
    const most = technique.dose.pressure?.high ?? null
    if (most !== null && pressure === null)
      return { kind: 'pressure-needed', field, technique: technique.name }
    if (most !== null && pressure !== null && pressure > most) {
      const because = 'the most for this technique'
      return { kind: 'too-firm', field, technique: technique.name, pressure, most, because }
    }
  }
  const minutes = plan.techniques.reduce((sum, one) => sum + one.minutes, 0)
  if (minutes <= plan.dose.minutes) return null
  return { kind: 'too-long', field, minutes, most: plan.dose.minutes }
}

function checkSelfCare(plan: PlanContent, { selfCare }: PlanCatalogue): PlanRefusal | null {
  const unknown = plan.selfCare.find((one) => entryOf(selfCare, one.selfCare) === null)
  if (!unknown) return null
  return { kind: 'unknown-self-care', field: 'selfCare', selfCare: unknown.selfCare }
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
    if (least === null) return { kind: 'goal-out-of-range', field, words }
    return { kind: 'goal-too-small', field, words, target, least }
  }
  return null
}
