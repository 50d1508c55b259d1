import { createHmac, randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { sessionCookie } from '../src/auth/create-auth.ts'
import type { Database } from '../src/db/database.ts'
import { enterPractice } from '../src/db/enter.ts'

export type Bench = {
  readonly practiceId: string
  readonly patientId: string
  readonly routineId: string
  readonly cookies: { readonly patient: string; readonly therapist: string }
}

/** Signs a therapist and the patient with the most routines in to the demo practice. */
export async function signIn(db: Kysely<Database>, secret: string): Promise<Bench> {
  const { rows } = await sql<{
    practice_id: string
    user_id: string
    member_id: string | null
    patient_id: string | null
  }>`select practice_id, user_id, member_id, patient_id from auth.access`.execute(db)
  const practiceId = rows[0]?.practice_id ?? ''
  const routines = await enterPractice(db, practiceId, (trx) =>
    trx.selectFrom('routine').select(['id', 'patient_id']).where('ends_on', 'is', null).execute(),
  )
  const byPatient = Map.groupBy(routines, ({ patient_id }) => patient_id)
  const [busiest] = [...byPatient.values()].sort((a, b) => b.length - a.length)
  const routine = busiest?.[0]
  const member = rows.find(({ member_id }) => member_id !== null)
  const patient = rows.find(({ patient_id }) => patient_id === routine?.patient_id)
  if (!routine || !member || !patient) throw new Error('The demo practice has nobody to sign in.')
  return {
    practiceId,
    patientId: routine.patient_id,
    routineId: routine.id,
    cookies: {
      patient: await session(db, secret, patient.user_id),
      therapist: await session(db, secret, member.user_id),
    },
  }
}

async function session(db: Kysely<Database>, secret: string, userId: string): Promise<string> {
  const token = randomUUID()
  await sql`insert into auth.session (id, token, "userId", "expiresAt")
    values (${randomUUID()}, ${token}, ${userId}, now() + interval '1 hour')`.execute(db)
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`
}
