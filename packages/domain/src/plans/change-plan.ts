import { accept, type Result, refuse } from '../result.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { checkPlan } from './check-plan.ts'
import type { PlanContent } from './plan.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'
import type { PlanRefusal } from './plan-refusal.ts'

/**
 * Accepts a plan as it was suggested (or as it stood), or changed with a reason. `reason` is null or a few words; it is
 * kept only when something changed.
 */
export function changePlan(
  before: PlanContent,
  after: PlanContent,
  reason: string | null,
  { catalogue, safety }: { readonly catalogue: PlanCatalogue; readonly safety: SafetyDay },
): Result<{ content: PlanContent; changeReason: string | null }, PlanRefusal> {
  const wrong = checkPlan(after, catalogue, safety)
  if (wrong) return refuse(wrong)
  if (same(before, after)) return accept({ content: after, changeReason: null })
  const words = reason?.trim() ?? ''
  if (words.length < 3) return refuse({ kind: 'reason-needed', field: 'changeReason' })
  return accept({ content: after, changeReason: words })
}

/** Equal in everything a person can read; the order of an object's keys does not count. */
function same(before: PlanContent, after: PlanContent): boolean {
  const keys = new Set<string>()
  JSON.stringify([before, after], (key, value: unknown) => {
    keys.add(key)
    return value
  })
  const inOneOrder = (content: PlanContent) => JSON.stringify(content, [...keys])
  return inOneOrder(before) === inOneOrder(after)
}
