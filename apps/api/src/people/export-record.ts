import { type SelectType, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Actor, Inside } from '../db/enter.ts'

/** The tables that say something of one patient. */
type OfPatient = {
  [Table in keyof Database]: 'patient_id' extends keyof Database[Table] ? Table : never
}[keyof Database]
type Row<Table extends keyof Database> = {
  [Column in keyof Database[Table]]: SelectType<Database[Table][Column]>
}

/** By what each is read in time. The compiler asks for a table that is added. */
const order = {
  invitation: 'invited_at',
  proxy: 'recorded_at',
  emergency_access: 'at',
  episode: 'opened_on',
  assessment: 'at',
  plan: 'created_at',
  appointment: 'starts_at',
  visit: 'started_at',
  amendment: 'at',
  check_in: 'at',
  pain_map: 'at',
  outcome: 'at',
  routine: 'starts_on',
  tick: 'day',
  safety_fact: 'recorded_at',
  safety_review: 'raised_at',
} as const satisfies { [Table in OfPatient]: keyof Database[Table] }

export const recordFormat = 'healing-touch-record'

export type ExportedRecord = {
  readonly format: typeof recordFormat
  readonly version: 1
  readonly exportedAt: string
  readonly exportedBy: string
  readonly practice: { readonly id: string; readonly name: string; readonly zone: string }
  readonly patient: Row<'patient'>
  /** By id: members who are named in the rows. */
  readonly members: readonly Row<'member'>[]
  readonly record: { readonly [Table in OfPatient]: readonly Row<Table>[] }
  /** Who opened or changed the record, oldest first. */
  readonly access: readonly {
    readonly at: string
    readonly who: string
    readonly action: string
    readonly what: string
    readonly reason: string | null
  }[]
}

/** Everything that is kept about one patient, as it is kept; null when there is no such patient. */
export async function exportRecord(
  trx: Inside,
  { practiceId, name, now }: Actor,
  patientId: string,
): Promise<ExportedRecord | null> {
  const practice = trx
    .selectFrom('practice')
    .select(['id', 'name', 'zone'])
    .where('id', '=', practiceId)
    .executeTakeFirstOrThrow()
  const patient = trx
    .selectFrom('patient')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', patientId)
    .executeTakeFirst()
  const members = trx
    .selectFrom('member')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .execute()
  const tables = Object.entries(order).map(async ([table, by]) => {
    const { rows } = await sql<Row<OfPatient>>`select * from ${sql.table(table)}
      where practice_id = ${practiceId} and patient_id = ${patientId} order by ${sql.ref(by)}`.execute(
      trx,
    )
    // how somebody is let in is nothing that is known of them
    return [table, rows.map(({ token_hash: _, ...row }: Record<string, unknown>) => row)] as const
  })
  const access = trx
    .selectFrom('audit_entry')
    .select(['at', 'actor_name as who', 'action', 'what', 'reason'])
    .where('practice_id', '=', practiceId)
    .where('patients', '@>', sql<string[]>`array[${patientId}::uuid]`)
    .orderBy('seq')
    .execute()
  const found = await patient
  if (!found) return null
  return {
    format: recordFormat,
    version: 1,
    exportedAt: now,
    exportedBy: name,
    practice: await practice,
    patient: found,
    members: await members,
    record: Object.fromEntries(await Promise.all(tables)) as unknown as ExportedRecord['record'],
    access: await access,
  }
}
