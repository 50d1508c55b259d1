import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import type { OutcomeTable } from './table.ts'

export async function outcomesOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
  { since, instruments }: { since?: string; instruments?: readonly string[] } = {},
): Promise<Outcome[]> {
  if (patientIds.length === 0 || instruments?.length === 0) return []
  const rows = await trx
    .selectFrom('outcome')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .$if(since !== undefined, (query) => query.where('at', '>=', since ?? ''))
    .$if(instruments !== undefined, (query) => query.where('instrument', 'in', instruments ?? []))
    .orderBy('at')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(toOutcome)
}

/** Whether anybody of the practice was ever measured with an instrument. */
export async function wasMeasured(
  trx: Inside,
  practiceId: PracticeId,
  instrument: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('outcome')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('instrument', '=', instrument)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveOutcomes(
  trx: Inside,
  practiceId: PracticeId,
  outcomes: readonly Outcome[],
): Promise<void> {
  if (outcomes.length === 0) return
  await trx
    .insertInto('outcome')
    .values(outcomes.map((outcome) => toRow(practiceId, outcome)))
    .execute()
}

export function toRow(practiceId: PracticeId, outcome: Outcome) {
  return {
    practice_id: practiceId,
    id: outcome.id,
    patient_id: outcome.patientId,
    visit_id: outcome.visitId,
    check_in_id: outcome.checkInId,
    instrument: outcome.instrument,
    variant: outcome.variant,
    side: outcome.side,
    answers: json(outcome.answers),
    at: outcome.at,
    moment: outcome.moment,
    score: outcome.score,
    recorded_by: outcome.recordedBy,
    member_id: outcome.memberId,
    recorded_at: outcome.recordedAt,
    corrects: outcome.corrects,
  }
}

function toOutcome(row: Selectable<OutcomeTable>): Outcome {
  return {
    id: row.id,
    patientId: row.patient_id,
    visitId: row.visit_id,
    checkInId: row.check_in_id,
    instrument: row.instrument,
    variant: row.variant,
    side: row.side,
    answers: { ...row.answers },
    at: row.at,
    moment: row.moment,
    score: row.score,
    recordedBy: row.recorded_by,
    memberId: row.member_id,
    recordedAt: row.recorded_at,
    corrects: row.corrects,
  }
}
