import { randomUUID } from 'node:crypto'
import { practiceTwin } from '@healing-touch/domain/practice-twin/practice-twin.ts'
import type { TwinPractice } from '@healing-touch/domain/practice-twin/twin.ts'
import { type Insertable, type Kysely, sql } from 'kysely'
import { toRow as appointmentRow } from '../appointments/store.ts'
import { hashPassword } from '../auth/create-auth.ts'
import { toRow as painMapRow } from '../body/store.ts'
import type { Database } from '../db/database.ts'
import { enterPractice, type Inside, type PracticeId } from '../db/enter.ts'
import { json } from '../db/json.ts'
import { saveCredential } from '../members/credential-store.ts'
import { toRow as outcomeRow } from '../outcomes/store.ts'
import { saveEpisode, saveMember, savePatient, savePractice } from '../people/store.ts'
import { saveAssessment, savePlan } from '../plans/store.ts'
import { factRow, saveReview } from '../safety/store.ts'
import { saveRoutines } from '../self-care/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { toRow as visitRow } from '../visits/store.ts'
import { demoCredentials } from './demo-credentials.ts'
import { saveFamily } from './demo-family.ts'

const seed = 2026
const zone = 'Europe/Berlin'
const mailDomain = 'demo.healing-touch.example'
export const demoPassword = 'warm hands, clear notes'

/** PostgreSQL takes at most 65,535 parameters a statement. */
const parameters = 60_000

/** Fills the demo practice, once: a database in which anybody has access to a practice is left as it is. */
export async function fillDemo(
  db: Kysely<Database>,
  { now, onProgress }: { now: string; onProgress: (line: string) => void },
): Promise<void> {
  if (await inUse(db)) return
  onProgress('Filling the demo practice (once) …')
  const twin = withDoors(practiceTwin({ seed, now, zone }))
  const password = await hashPassword(demoPassword)
  await enterPractice(db, twin.practice.id, async (trx, practiceId) => {
    // two processes that start at once fill it once
    await sql`select pg_advisory_xact_lock(20261122)`.execute(trx)
    if (await inUse(trx)) return
    await savePractice(trx, { ...twin.practice, requiresSecondFactor: false })
    for (const member of twin.members) await saveMember(trx, practiceId, member)
    for (const credential of demoCredentials(twin, wallClock(now, zone).day))
      await saveCredential(trx, practiceId, credential)
    for (const patient of twin.patients) await savePatient(trx, practiceId, patient)
    await saveCare(trx, practiceId, twin)
    await saveAccounts(trx, practiceId, twin, password)
    const name = `Inez ${twin.patients.find(({ id }) => id === twin.stories.improving)?.familyName}`
    await saveFamily(trx, practiceId, { twin, name, email: mailFor(name), password })
  })
}

export type SignIn = {
  readonly name: string
  readonly email: string
  readonly door: 'portal' | 'dashboard'
}

/** Who can be tried out in the demo practice, members first; nobody where there is no demo. */
export async function demoSignIns(db: Kysely<Database>): Promise<SignIn[]> {
  const { rows } = await sql<SignIn>`
    select u.name, u.email, case when bool_or(a.member_id is null) then 'portal' else 'dashboard' end as door
    from auth."user" u join auth.access a on a.user_id = u.id
    where a.demo and u.email like ${`%@${mailDomain}`}
    group by u.id order by bool_or(a.member_id is null), u."createdAt", u.name`.execute(db)
  return rows
}

/** The people of the demo's stories get addresses that are printed at the start. */
function withDoors(twin: TwinPractice): TwinPractice {
  const shown = [twin.stories.improving, twin.stories.flaring]
  const patients = twin.patients.map((patient) =>
    shown.includes(patient.id)
      ? { ...patient, email: mailFor(`${patient.givenName} ${patient.familyName}`) }
      : patient,
  )
  return { ...twin, patients }
}

async function inUse(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql`select 1 from auth.access limit 1`.execute(db)
  return rows.length > 0
}

async function saveCare(trx: Inside, practiceId: PracticeId, twin: TwinPractice): Promise<void> {
  for (const episode of twin.episodes) await saveEpisode(trx, practiceId, episode)
  for (const { assessment, ...one } of twin.assessments)
    await saveAssessment(trx, practiceId, { ...one, content: assessment })
  for (const plan of twin.plans) await savePlan(trx, practiceId, plan)
  await saveAll(
    trx,
    'appointment',
    twin.appointments.map((one) => appointmentRow(practiceId, one)),
  )
  await saveAll(
    trx,
    'visit',
    twin.visits.map((one) => visitRow(practiceId, one)),
  )
  await saveAll(
    trx,
    'check_in',
    twin.checkIns.map(({ id, patientId, at }) => ({
      practice_id: practiceId,
      id,
      patient_id: patientId,
      at,
    })),
  )
  await saveAll(
    trx,
    'outcome',
    twin.outcomes.map((one) => outcomeRow(practiceId, one)),
  )
  await saveAll(
    trx,
    'pain_map',
    twin.painMaps.map((one) => painMapRow(practiceId, one)),
  )
  await saveAll(
    trx,
    'safety_fact',
    twin.safetyFacts.map((one) => factRow(practiceId, one)),
  )
  for (const { patientId, at, id, ...review } of twin.safetyReviews)
    await saveReview(trx, practiceId, review, { id, patientId, now: at })
  await saveRoutines(trx, practiceId, twin.routines)
  const patientOf = new Map(twin.routines.map(({ id, patientId }) => [id, patientId]))
  await saveAll(
    trx,
    'tick',
    twin.ticks.map(({ routineId, day, state, barrier }) => ({
      practice_id: practiceId,
      patient_id: patientOf.get(routineId) ?? '',
      routine_id: routineId,
      day,
      state,
      barrier: barrier ?? null,
    })),
  )
}

async function saveAll<Name extends keyof Database>(
  trx: Inside,
  table: Name,
  rows: readonly Insertable<Database[Name]>[],
): Promise<void> {
  const atOnce = Math.floor(parameters / Object.keys(rows[0] ?? { none: 0 }).length)
  for (let start = 0; start < rows.length; start += atOnce)
    await trx
      .insertInto(table)
      .values(rows.slice(start, start + atOnce))
      .execute()
}

type Account = { name: string; email: string; memberId: string | null; patientId: string | null }

async function saveAccounts(
  trx: Inside,
  practiceId: PracticeId,
  twin: TwinPractice,
  password: string,
): Promise<void> {
  const accounts: Account[] = [
    ...twin.members.map(({ id, name }) => ({
      name,
      email: mailFor(name),
      memberId: id,
      patientId: null,
    })),
    ...twin.patients.flatMap(({ id, givenName, familyName, email }) =>
      email ? [{ name: `${givenName} ${familyName}`, email, memberId: null, patientId: id }] : [],
    ),
  ].map((account) => ({ ...account, userId: randomUUID(), accountId: randomUUID() }))
  const list = json(accounts)
  await sql`
    insert into auth."user" (id, name, email, "emailVerified")
    select "userId", name, email, true
    from jsonb_to_recordset(${list}::jsonb) as a ("userId" uuid, name text, email text)`.execute(
    trx,
  )
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", password)
    select "accountId", "userId"::text, 'credential', "userId", ${password}
    from jsonb_to_recordset(${list}::jsonb) as a ("accountId" uuid, "userId" uuid)`.execute(trx)
  await sql`
    insert into auth.access (practice_id, user_id, member_id, patient_id, demo)
    select ${practiceId}::uuid, "userId", "memberId", "patientId", true
    from jsonb_to_recordset(${list}::jsonb) as a ("userId" uuid, "memberId" uuid, "patientId" uuid)`.execute(
    trx,
  )
}

function mailFor(name: string): string {
  const local = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')
  return `${local}@${mailDomain}`
}
