import { type AdviceChange, adviceChanges } from '@healing-touch/domain/library/advice-changes.ts'
import { draftPlan } from '@healing-touch/domain/plans/draft-plan.ts'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import type { RecordedAssessment } from '../plans/store.ts'

export type Consequence = {
  readonly patientId: string
  readonly name: string
  readonly changes: readonly AdviceChange[]
}

export type AssessedPatient = {
  readonly name: string
  readonly assessment: RecordedAssessment
  /** Of today. */
  readonly safety: SafetyDay
}

/** Whose advice another content would change, and how: each patient's suggestion under the one against the other. */
export function consequencesOf(
  patients: readonly AssessedPatient[],
  before: PlanCatalogue,
  after: PlanCatalogue,
): Consequence[] {
  return patients.flatMap((patient) => {
    const { name, assessment } = patient
    const [was, is] = [before, after].map((catalogue) => suggested(patient, catalogue))
    const changes = was && is ? adviceChanges(was, is) : []
    return changes.length === 0 ? [] : [{ patientId: assessment.patientId, name, changes }]
  })
}

function suggested(
  { assessment, safety }: AssessedPatient,
  catalogue: PlanCatalogue,
): PlanContent | null {
  const newId = () => assessment.id
  const at = { now: assessment.at, today: safety.day, newId }
  const drafted = draftPlan(assessment.content, catalogue, safety, at)
  return drafted.ok ? drafted.value : null
}
