import type { Hold, KeptRecord, Retention } from '@healing-touch/domain/people/retention.ts'
import { sql } from 'kysely'
import { shownTo } from '../circle/store.ts'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'

export type RetentionSettings = {
  readonly retention: Retention
  /** Every night, what has been due for 30 days. */
  readonly erasesByItself: boolean
  /** Since when this rule holds. */
  readonly since: string
}

export async function retentionOf(trx: Inside, practiceId: PracticeId): Promise<RetentionSettings> {
  const row = await trx
    .selectFrom('practice')
    .select(['retention_years', 'retention_until_age', 'erases_by_itself', 'retention_since'])
    .where('id', '=', practiceId)
    .executeTakeFirstOrThrow()
  return {
    retention: { years: row.retention_years, untilAge: row.retention_until_age },
    erasesByItself: row.erases_by_itself,
    since: row.retention_since,
  }
}

/** Gives whether that was theirs to say. */
export async function saveRetention(
  trx: Inside,
  practiceId: PracticeId,
  { retention, erasesByItself }: Omit<RetentionSettings, 'since'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('practice')
    .set({
      retention_years: retention.years,
      retention_until_age: retention.untilAge,
      erases_by_itself: erasesByItself,
    })
    .where('id', '=', practiceId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type FoundRecord = KeptRecord & {
  readonly id: string
  readonly givenName: string
  readonly birthDate: string
  readonly lastEntryOn: string
}

type Row = Omit<FoundRecord, 'hold'> & { heldFor: string | null; holdUntil: string | null }

const columns = sql`patient.id, patient.given_name as "givenName", patient.family_name as "familyName",
  patient.birth_date as "birthDate", k.last_entry_on as "lastEntryOn", k.kept_until as "keptUntil",
  patient.held_for as "heldFor", patient.hold_until as "holdUntil"`

/** How long one patient's record is kept; null when there is no such patient. */
export async function findKept(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<FoundRecord | null> {
  const { rows } = await sql<Row>`
    select ${columns}, added_by_mistake(patient.id) as "byMistake"
    from patient join kept_records(array[${patientId}::uuid]) k on k.patient_id = patient.id
    where patient.practice_id = ${practiceId} and patient.id = ${patientId}`.execute(trx)
  return rows[0] ? toRecord(rows[0]) : null
}

/** The records whose time is over or will be within so many days, those whose is over longest first; for owners only. */
export async function dueRecords(
  trx: Inside,
  actor: Pick<Actor, 'practiceId' | 'id' | 'roles'>,
  { within, most }: { readonly within: number; readonly most: number },
): Promise<FoundRecord[]> {
  const { rows } = await sql<Row>`
    select ${columns}, false as "byMistake"
    from records_due(${within}, ${most}) k
      join patient on patient.practice_id = ${actor.practiceId} and patient.id = k.patient_id
    where ${shownTo(actor)}
    order by k.kept_until, patient.family_name, patient.id`.execute(trx)
  return rows.map(toRecord)
}

/** Gives whether there is such a patient. */
export async function saveHold(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  hold: Hold | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('patient')
    .set({ held_for: hold?.reason ?? null, hold_until: hold?.until ?? null })
    .where('practice_id', '=', practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Erases everything that is kept about a patient; the database refuses it before the time is over. */
export async function eraseForGood(trx: Inside, patientId: string): Promise<void> {
  await sql`select erase_record(${patientId})`.execute(trx)
}

/** Whether there was such a record here, and it was erased. */
export async function wasErased(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<boolean> {
  const entry = await trx
    .selectFrom('audit_entry')
    .select('seq')
    .where('practice_id', '=', practiceId)
    .where('patients', '@>', sql<string[]>`array[${patientId}::uuid]`)
    .where('what', '=', `erased-record ${patientId}`)
    .executeTakeFirst()
  return entry !== undefined
}

/**
 * What may be erased by itself tonight: due for 30 days, under a rule that has held as long, and no more than `most` a day.
 * Never a chart that one member keeps: owners do not see those, so nobody would have looked.
 */
export async function dueByItself(
  trx: Inside,
  practiceId: PracticeId,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select k.patient_id as id from practice, records_due(-31, 1000) k
      join patient p on p.practice_id = ${practiceId} and p.id = k.patient_id
    where practice.id = ${practiceId} and erases_by_itself and p.kept_by is null
      and retention_since <= now() - interval '30 days' and not k.held
    order by k.kept_until, k.patient_id
    limit greatest(0, ${most} - (select count(*) from audit_entry e
      where e.practice_id = ${practiceId} and e.actor_id is null and e.at > now() - interval '24 hours'
        and e.what like 'erased-record %'))`.execute(trx)
  return rows.map(({ id }) => id)
}

function toRecord({ heldFor, holdUntil, ...row }: Row): FoundRecord {
  return { ...row, hold: heldFor === null ? null : { reason: heldFor, until: holdUntil } }
}
