import { randomUUID } from 'node:crypto'
import type { TwinPractice } from '@healing-touch/domain/practice-twin/twin.ts'
import { sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'

/** Somebody who is no patient, and answers for the two of the demo's stories as their carer. */
export async function saveFamily(
  trx: Inside,
  practiceId: PracticeId,
  {
    twin,
    name,
    email,
    password,
  }: { twin: TwinPractice; name: string; email: string; password: string },
): Promise<void> {
  const userId = randomUUID()
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    values (${userId}, ${name}, ${email}, true)`.execute(trx)
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${userId}, 'credential', ${userId}, ${password})`.execute(trx)
  const { improving, flaring } = twin.stories
  for (const { id: patientId } of twin.patients.filter(
    ({ id }) => id === improving || id === flaring,
  )) {
    const proxyId = randomUUID()
    await trx
      .insertInto('proxy')
      .values({
        practice_id: practiceId,
        id: proxyId,
        patient_id: patientId,
        name,
        email,
        kind: 'carer',
        evidence: 'Their signed consent',
        recorded_by: twin.members[0]?.id ?? '',
      })
      .execute()
    await sql`insert into auth.access (practice_id, user_id, patient_id, proxy_id, demo)
      values (${practiceId}, ${userId}, ${patientId}, ${proxyId}, true)`.execute(trx)
  }
}
