import { createHash } from 'node:crypto'
import { draftPlan } from '@healing-touch/domain/plans/draft-plan.ts'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { PlanRefusal } from '@healing-touch/domain/plans/plan-refusal.ts'
import type { Result } from '@healing-touch/domain/result.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import type { RecordedAssessment } from './store.ts'

/**
 * The plan that an assessment suggests under what is safe today: the same one until an answer changes it, so that accepting
 * it finds what was shown.
 */
export function suggestionOf(
  assessment: RecordedAssessment,
  catalogue: PlanCatalogue,
  safety: SafetyDay,
): Result<PlanContent, PlanRefusal> {
  let made = 0
  const newId = () => {
    made += 1
    return idFrom(`${assessment.id} ${made}`)
  }
  const { at: now, content } = assessment
  return draftPlan(content, catalogue, safety, { now, today: safety.day, newId })
}

/** A UUID (version 8) that the same text always gives. */
function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
