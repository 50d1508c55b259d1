import { randomUUID } from 'node:crypto'
import type { Role } from '@healing-touch/domain/people/roles.ts'
import { type Kysely, sql } from 'kysely'
import { afterAll } from 'vitest'
import { dashboardRouter } from '../dashboard-router.ts'
import { saveEpisode, saveMember, savePatient, savePractice } from '../people/store.ts'
import { portalRouter } from '../portal-router.ts'
import { connect } from './connection.ts'
import type { Database } from './database.ts'
import { enterPractice, type PracticeId } from './enter.ts'

/** Somebody who is signed in, with a caller for each door; the wrong door answers "please sign in". */
export type TestPerson = Callers & {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly sessionToken: string
}
type Callers = {
  readonly sessionToken: string | null
  readonly portal: ReturnType<typeof portalRouter.createCaller>
  readonly dashboard: ReturnType<typeof dashboardRouter.createCaller>
}
export type TestPatient = TestPerson & { readonly episodeId: string }
type TestHome = {
  readonly practiceId: PracticeId
  readonly zone: string
  /** Treats too. */
  readonly owner: TestPerson
  /** Owns it too, and treats nobody. */
  readonly manager: TestPerson
  readonly therapist: TestPerson
  readonly frontDesk: TestPerson
  /** Shares the rooms, and keeps nobody's chart until a test says so. */
  readonly renter: TestPerson
  readonly patient: TestPatient
  readonly otherPatient: TestPatient
}
export type TestPractice = TestHome & {
  readonly db: Kysely<Database>
  readonly elsewhere: TestHome
  readonly signedOut: Callers
}

export const testZone = 'Europe/Berlin'

type Size = {
  readonly zone?: string
  readonly condition?: string
  readonly requiresSecondFactor?: boolean
}

/**
 * A practice with its people, and one next door whose people must never see it. Each patient has an open episode.
 * `db` is the API's own connection: bound by row level security, and closed after the file's tests.
 */
export async function testPractice(url: string, size: Size = {}): Promise<TestPractice> {
  const { db, close } = connect(url)
  afterAll(close)
  const ours = await fill(db, 'Linden Street', size)
  const next = await fill(db, 'Next Door', size)
  return { db, ...ours, elsewhere: next, signedOut: callers(db, null) }
}

async function fill(
  db: Kysely<Database>,
  name: string,
  { zone = testZone, condition = 'neck-pain', requiresSecondFactor = true }: Size,
): Promise<TestHome> {
  const practiceId = randomUUID()
  return enterPractice(db, practiceId, async (trx, entered) => {
    await savePractice(trx, { id: practiceId, name, zone, requiresSecondFactor })
    const member = async (roles: Role[], called: string): Promise<TestPerson> => {
      const id = randomUUID()
      await saveMember(trx, entered, { id, name: called, roles })
      return { id, name: called, ...(await signedIn(db, trx, practiceId, called, { member: id })) }
    }
    const owner = await member(['owner', 'therapist'], 'Olu Adeyemi')
    const therapist = await member(['therapist'], 'Tess Brandt')
    const patient = async (givenName: string, familyName: string): Promise<TestPatient> => {
      const id = randomUUID()
      const episodeId = randomUUID()
      await savePatient(trx, entered, {
        id,
        givenName,
        familyName,
        birthDate: '1975-06-30',
        email: `${givenName.toLowerCase()}@example.test`,
        phone: null,
        therapistId: therapist.id,
      })
      await saveEpisode(trx, entered, {
        id: episodeId,
        patientId: id,
        condition,
        openedOn: '2026-01-12',
        closedOn: null,
      })
      const access = await signedIn(db, trx, practiceId, givenName, { patient: id })
      return { id, name: `${givenName} ${familyName}`, episodeId, ...access }
    }
    return {
      practiceId: entered,
      zone,
      owner,
      therapist,
      manager: await member(['owner'], 'Mona Ek'),
      frontDesk: await member(['front-desk'], 'Finn Keller'),
      renter: await member(['therapist', 'renter'], 'Rhea Sol'),
      patient: await patient('Paula', 'Moreno'),
      otherPatient: await patient('Oskar', 'Lind'),
    }
  })
}

async function signedIn(
  db: Kysely<Database>,
  trx: Kysely<Database>,
  practiceId: string,
  name: string,
  { member = null, patient = null }: { member?: string | null; patient?: string | null },
) {
  const userId = randomUUID()
  const token = randomUUID()
  await sql`insert into auth."user" (id, name, email, "emailVerified")
    values (${userId}, ${name}, ${`${userId}@example.test`}, true)`.execute(trx)
  await sql`insert into auth.session (id, token, "userId", "expiresAt", verified_at)
    values (${randomUUID()}, ${token}, ${userId}, now() + interval '1 hour', now())`.execute(trx)
  await sql`insert into auth.access (practice_id, user_id, member_id, patient_id)
    values (${practiceId}, ${userId}, ${member}, ${patient})`.execute(trx)
  return { ...callers(db, token), userId, sessionToken: token }
}

function callers(db: Kysely<Database>, sessionToken: string | null): Callers {
  const context = { db, sessionToken, requestId: 'test' }
  return {
    sessionToken,
    portal: portalRouter.createCaller(context),
    dashboard: dashboardRouter.createCaller(context),
  }
}
