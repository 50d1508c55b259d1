import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import type { AssessmentTable, PlanTable } from './table.ts'

export type RecordedAssessment = {
  readonly id: string
  readonly patientId: string
  readonly episodeId: string
  readonly memberId: string
  readonly at: string
  readonly content: Assessment
}

/** The newest version of each episode's plan, newest episode first. */
export async function currentPlans(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Plan[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('plan')
    .selectAll()
    .distinctOn(['patient_id', 'episode_id'])
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('patient_id')
    .orderBy('episode_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toPlan).sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** When each version of a patient's plans came to be, oldest first. */
export async function planDates(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<{ version: number; at: string }[]> {
  return trx
    .selectFrom('plan')
    .select(['version', 'created_at as at'])
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('created_at')
    .execute()
}

/** When a patient was assessed, oldest first. */
export async function assessmentDates(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<string[]> {
  const rows = await trx
    .selectFrom('assessment')
    .select('at')
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('at')
    .execute()
  return rows.map(({ at }) => at)
}

/** Saves a version; PostgreSQL refuses a second one with the same number (two editors at once). */
export async function savePlan(trx: Inside, practiceId: PracticeId, plan: Plan): Promise<void> {
  await trx.insertInto('plan').values(toRow(practiceId, plan)).execute()
}

/** Saves the next version; false, and nothing saved, when somebody was faster or this very one is already there. */
export async function addPlanVersion(
  trx: Inside,
  practiceId: PracticeId,
  plan: Plan,
): Promise<boolean> {
  const row = await trx
    .insertInto('plan')
    .values(toRow(practiceId, plan))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findPlan(
  trx: Inside,
  practiceId: PracticeId,
  planId: string,
): Promise<Plan | null> {
  const row = await trx
    .selectFrom('plan')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', planId)
    .executeTakeFirst()
  return row ? toPlan(row) : null
}

/** The episode's newest version that is not closed. */
export async function planInForce(
  trx: Inside,
  practiceId: PracticeId,
  episodeId: string,
): Promise<Plan | null> {
  const row = await trx
    .selectFrom('plan')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('episode_id', '=', episodeId)
    .where('status', '<>', 'closed')
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row ? toPlan(row) : null
}

export async function updatePlanStatus(
  trx: Inside,
  practiceId: PracticeId,
  planId: string,
  status: Plan['status'],
): Promise<void> {
  await trx
    .updateTable('plan')
    .set({ status })
    .where('practice_id', '=', practiceId)
    .where('id', '=', planId)
    .execute()
}

export async function findAssessment(
  trx: Inside,
  practiceId: PracticeId,
  assessmentId: string,
): Promise<RecordedAssessment | null> {
  const row = await trx
    .selectFrom('assessment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', assessmentId)
    .executeTakeFirst()
  return row ? toAssessment(row) : null
}

export async function saveAssessment(
  trx: Inside,
  practiceId: PracticeId,
  assessment: RecordedAssessment,
): Promise<void> {
  await trx
    .insertInto('assessment')
    .values({
      practice_id: practiceId,
      id: assessment.id,
      patient_id: assessment.patientId,
      episode_id: assessment.episodeId,
      member_id: assessment.memberId,
      at: assessment.at,
      content: json(assessment.content),
    })
    .execute()
}

export function toRow(practiceId: PracticeId, plan: Plan) {
  return {
    practice_id: practiceId,
    id: plan.id,
    patient_id: plan.patientId,
    episode_id: plan.episodeId,
    version: plan.version,
    status: plan.status,
    content: json(plan.content),
    change_reason: plan.changeReason,
    created_at: plan.createdAt,
    created_by: plan.createdBy,
  }
}

export function toAssessment(row: Selectable<AssessmentTable>): RecordedAssessment {
  return {
    id: row.id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    memberId: row.member_id,
    at: row.at,
    content: row.content,
  }
}

export function toPlan(row: Selectable<PlanTable>): Plan {
  return {
    id: row.id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    version: row.version,
    status: row.status,
    content: row.content,
    changeReason: row.change_reason,
    createdAt: row.created_at,
    createdBy: row.created_by,
  }
}
