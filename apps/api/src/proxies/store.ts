import type { ProxyEntry } from '@healing-touch/domain/people/proxy.ts'
import { sql } from 'kysely'
import type { Actor, Inside, PracticeId } from '../db/enter.ts'

export type KeptProxy = ProxyEntry & {
  readonly recordedAt: string
  readonly endedAt: string | null
}

/** Everybody who acts or acted for a patient, the newest first. */
export async function proxiesOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<KeptProxy[]> {
  const rows = await trx
    .selectFrom('proxy')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ practice_id, patient_id, recorded_at, recorded_by, ended_at, ...row }) => ({
    ...row,
    patientId: patient_id,
    recordedAt: recorded_at,
    endedAt: ended_at,
  }))
}

/** What decides when a proxy ends by itself; null when there is no such patient. */
export async function majorityOf(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<{ birthDate: string; ageOfMajority: number } | null> {
  const row = await trx
    .selectFrom('patient')
    .innerJoin('practice', 'practice.id', 'patient.practice_id')
    .select(['patient.birth_date', 'practice.age_of_majority'])
    .where('patient.practice_id', '=', practiceId)
    .where('patient.id', '=', patientId)
    .executeTakeFirst()
  return row ? { birthDate: row.birth_date, ageOfMajority: row.age_of_majority } : null
}

/** From which birthday on patients decide for themselves here. */
export async function ageOfMajority(trx: Inside, practiceId: PracticeId): Promise<number> {
  const { age_of_majority } = await trx
    .selectFrom('practice')
    .select('age_of_majority')
    .where('id', '=', practiceId)
    .executeTakeFirstOrThrow()
  return age_of_majority
}

/** Gives whether that was theirs to say. */
export async function setAgeOfMajority(
  trx: Inside,
  practiceId: PracticeId,
  age: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('practice')
    .set({ age_of_majority: age })
    .where('id', '=', practiceId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when the id is taken. */
export async function saveProxy(
  trx: Inside,
  { practiceId, id: recordedBy }: Actor,
  { patientId, ...proxy }: ProxyEntry,
): Promise<boolean> {
  const row = await trx
    .insertInto('proxy')
    .values({
      ...proxy,
      practice_id: practiceId,
      patient_id: patientId,
      recorded_by: recordedBy,
    })
    .onConflict((conflict) => conflict.columns(['practice_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends it now, and closes the door to it; what is ended stays so. False when the patient has no such proxy, or may not end it. */
export async function endProxy(
  trx: Inside,
  { practiceId, now }: Actor,
  { patientId, proxyId }: { readonly patientId: string; readonly proxyId: string },
): Promise<boolean> {
  const row = await trx
    .updateTable('proxy')
    .set({ ended_at: sql`coalesce(ended_at, ${now})` })
    .where('practice_id', '=', practiceId)
    .where('patient_id', '=', patientId)
    .where('id', '=', proxyId)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await sql`delete from auth.access where practice_id = ${practiceId} and proxy_id = ${proxyId}`.execute(
    trx,
  )
  return true
}

/** Which of a patient's proxies have accepted their invitation. */
export async function proxiesInside(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ proxy_id: string }>`
    select proxy_id from auth.access
    where practice_id = ${practiceId} and patient_id = ${patientId} and proxy_id is not null`.execute(
    trx,
  )
  return new Set(rows.map(({ proxy_id }) => proxy_id))
}

export type AnsweredBy = Pick<ProxyEntry, 'id' | 'name' | 'kind'> & { readonly checkIns: number }

/** Who answered check-ins in a patient's place, whoever did so most first. */
export async function checkInsByProxies(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
): Promise<AnsweredBy[]> {
  return trx
    .selectFrom('check_in')
    .innerJoin('proxy', (join) =>
      join
        .onRef('proxy.practice_id', '=', 'check_in.practice_id')
        .onRef('proxy.id', '=', 'check_in.proxy_id'),
    )
    .select(['proxy.id', 'proxy.name', 'proxy.kind'])
    .select(({ fn }) => fn.countAll<number>().as('checkIns'))
    .where('check_in.practice_id', '=', practiceId)
    .where('check_in.patient_id', '=', patientId)
    .groupBy(['proxy.practice_id', 'proxy.id'])
    .orderBy('checkIns', 'desc')
    .orderBy('proxy.id')
    .execute()
}
