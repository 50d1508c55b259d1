import type { Visit } from '@healing-touch/domain/visits/visit.ts'
import { type Selectable, sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import type { VisitTable } from './table.ts'

export async function visitsOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Visit[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('visit')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('started_at', 'desc')
    .execute()
  return rows.map(toVisit)
}

export async function findVisit(
  trx: Inside,
  practiceId: PracticeId,
  visitId: string,
): Promise<Visit | null> {
  const row = await trx
    .selectFrom('visit')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', visitId)
    .executeTakeFirst()
  return row ? toVisit(row) : null
}

/**
 * The visit that is there already: of this id, of this appointment, or, without an appointment, one begun since `since`
 * and not finished.
 */
export async function openVisitOf(
  trx: Inside,
  practiceId: PracticeId,
  known: { id: string; patientId: string; appointmentId: string | null; since: string },
): Promise<Visit | null> {
  const row = await trx
    .selectFrom('visit')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', known.patientId)
    .where((where) =>
      where.or([
        where('id', '=', known.id),
        known.appointmentId === null
          ? where.and([
              where('appointment_id', 'is', null),
              where('charted_at', 'is', null),
              where('started_at', '>=', known.since),
            ])
          : where('appointment_id', '=', known.appointmentId),
      ]),
    )
    .orderBy('started_at', 'desc')
    .executeTakeFirst()
  return row ? toVisit(row) : null
}

/** Opens a visit; opening one appointment twice gives the visit that is already there. */
export async function openVisit(trx: Inside, practiceId: PracticeId, visit: Visit): Promise<Visit> {
  const row = await trx
    .insertInto('visit')
    .values(toRow(practiceId, visit))
    .onConflict((conflict) => conflict.columns(['practice_id', 'appointment_id']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (row) return toVisit(row)
  const open = await trx
    .selectFrom('visit')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('appointment_id', '=', visit.appointmentId)
    .executeTakeFirstOrThrow()
  return toVisit(open)
}

/** Saves over the version that was read, and only that one; false when somebody saved in between. */
export async function saveVisit(
  trx: Inside,
  practiceId: PracticeId,
  visit: Visit,
  readVersion: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('visit')
    .set({
      plan_id: visit.planId,
      minutes: visit.minutes,
      note: json(visit.note),
      ledger: json(visit.ledger),
      charted_at: visit.chartedAt,
      version: visit.version,
    })
    .where('practice_id', '=', practiceId)
    .where('id', '=', visit.id)
    .where('version', '=', readVersion)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function toRow(practiceId: PracticeId, visit: Visit) {
  return {
    practice_id: practiceId,
    id: visit.id,
    patient_id: visit.patientId,
    episode_id: visit.episodeId,
    plan_id: visit.planId,
    appointment_id: visit.appointmentId,
    member_id: visit.memberId,
    started_at: visit.startedAt,
    minutes: visit.minutes,
    note: json(visit.note),
    ledger: json(visit.ledger),
    charted_at: visit.chartedAt,
    version: visit.version,
  }
}

/** Visits begun before an instant whose chart is still open, oldest first. */
export async function unchartedVisits(
  trx: Inside,
  practiceId: PracticeId,
  { before }: { before: string },
): Promise<Visit[]> {
  const rows = await trx
    .selectFrom('visit')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('charted_at', 'is', null)
    .where('started_at', '<', before)
    .orderBy('started_at')
    .limit(100)
    .execute()
  return rows.map(toVisit)
}

/** The visits of appointments, by appointment. */
export async function visitIdsOf(
  trx: Inside,
  practiceId: PracticeId,
  appointmentIds: readonly string[],
): Promise<Map<string, string>> {
  if (appointmentIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('visit')
    .select(['id', 'appointment_id'])
    .where('practice_id', '=', practiceId)
    .where('appointment_id', 'in', appointmentIds)
    .execute()
  return new Map(rows.map(({ id, appointment_id }) => [appointment_id ?? '', id]))
}

export function toVisit(row: Selectable<VisitTable>): Visit {
  return {
    id: row.id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    planId: row.plan_id,
    appointmentId: row.appointment_id,
    memberId: row.member_id,
    startedAt: row.started_at,
    minutes: row.minutes,
    note: row.note,
    ledger: row.ledger,
    chartedAt: row.charted_at,
    version: row.version,
  }
}

/** What the patient said by the newest finished chart and by the newest open one. */
export async function latestNotes(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<{ charted: string; open: string }> {
  const rows = await trx
    .selectFrom('visit')
    .select(['note', 'charted_at'])
    .distinctOn(sql`charted_at is null`)
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy(sql`charted_at is null`)
    .orderBy('started_at', 'desc')
    .execute()
  const said = (open: boolean) =>
    rows.find(({ charted_at }) => (charted_at === null) === open)?.note.subjective ?? ''
  return { charted: said(false), open: said(true) }
}
