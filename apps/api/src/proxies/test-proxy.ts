import { randomUUID } from 'node:crypto'
import type { ProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { TestPatient, TestPractice } from '../db/test-practice.ts'
import { portalRouter } from '../portal-router.ts'

type Home = Pick<TestPractice, 'therapist'>

/** Somebody who is to act for a patient, as the therapist records them; nobody has accepted it yet. */
export async function testProxy(
  { therapist }: Home,
  patient: Pick<TestPatient, 'id'>,
  { email, kind = 'carer' }: { email?: string; kind?: ProxyKind } = {},
): Promise<string> {
  const id = randomUUID()
  const recorded = await therapist.dashboard.proxies.record({
    id,
    patientId: patient.id,
    name: 'Ana Fuentes',
    email: email ?? `${id}@example.test`,
    kind,
    until: null,
    evidence: 'signed consent',
  })
  if (!recorded.ok) throw new Error(`refused: ${recorded.refusal.kind}`)
  return id
}

type Login = { readonly userId: string; readonly email: string }

/** The same, accepted by a login. */
export async function testActing(
  { db, practiceId, ...home }: Pick<TestPractice, 'db' | 'practiceId' | 'therapist'>,
  patient: Pick<TestPatient, 'id'>,
  { userId, ...who }: Login & { kind?: ProxyKind },
): Promise<string> {
  const id = await testProxy(home, patient, who)
  await sql`insert into auth.access (practice_id, user_id, patient_id, proxy_id)
    values (${practiceId}, ${userId}, ${patient.id}, ${id})`.execute(db)
  return id
}

/** A login that is nobody here yet, with a caller that says for whom it calls. */
export async function testLogin(db: Kysely<Database>) {
  const [userId, sessionToken] = [randomUUID(), randomUUID()]
  const email = `${userId}@example.test`
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    values (${userId}, 'Ana Fuentes', ${email}, true)`.execute(db)
  await sql`insert into auth.session (id, token, "userId", "expiresAt")
    values (${randomUUID()}, ${sessionToken}, ${userId}, now() + interval '1 hour')`.execute(db)
  const as = (madeFor: string | null) =>
    portalRouter.createCaller({ db, sessionToken, requestId: 'test', madeFor })
  return { userId, email, sessionToken, as }
}
