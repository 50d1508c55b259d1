import { randomUUID } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples } from './bad-input/examples.ts'
import { type AnyProcedure, inOrder, procedures } from './bad-input/procedures.ts'
import { testClosed } from './circle/test-circle.ts'
import { dashboardRouter } from './dashboard-router.ts'
import { type TestCare, testCare } from './db/test-care.ts'
import { testDatabase } from './db/test-database.ts'
import { type TestPerson, testPractice } from './db/test-practice.ts'
import { portalRouter } from './portal-router.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, owner, therapist, frontDesk, patient, ...others } = practice
const { otherPatient, elsewhere, signedOut } = others
const ours = await testCare(db, { practiceId, therapist, patient })
const other = await testCare(db, { practiceId, therapist, patient: otherPatient })
const theirs = await testCare(db, elsewhere)
await testClosed(practice)
// PostgreSQL's superuser: no wall stands between it and the rows
const admin = new pg.Client(url)
beforeAll(() => admin.connect())
afterAll(() => admin.end())

type Who = Pick<TestPerson, 'portal' | 'dashboard'>
const ownersOnly =
  /(library\.(acceptPack|saveOwn)|audit\.(entries|check)|members\.\w+|backups\.show|people\.export|invitations\.(members|inviteMember)|mail\.outbox|retention\.(show|setSettings|hold|erase)|proxies\.setAgeOfMajority)$/
const home = ({ door, path }: AnyProcedure): Who => {
  if (door === 'portal') return patient
  return ownersOnly.test(path) || /^circle\.[krw]/.test(path) ? owner : therapist
}
const exampleOf = ({ name }: AnyProcedure, care: TestCare) => examples[name]?.(care)
const withInput = procedures.filter(({ schema }) => schema !== null)

/** What a procedure answers, as whoever asked can tell it. */
async function ask(who: Who, { door, path }: AnyProcedure, input?: unknown): Promise<unknown> {
  const [noun = '', verb = ''] = path.split('.')
  const caller = who[door] as unknown as Record<string, Record<string, (input: unknown) => unknown>>
  try {
    return await caller[noun]?.[verb]?.(input)
  } catch (error) {
    if (error instanceof TRPCError) return { code: error.code, message: error.message }
    throw error
  }
}

const please = { code: 'UNAUTHORIZED', message: 'Please sign in.' }
const nothing = { code: 'NOT_FOUND', message: "We couldn't find that." }

/** Every row of every table, as one line each; what was tried is remembered, see audit.test.ts. */
async function everything(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p') and relname not like 'audit%' order by relname`,
  )
  const rows: [string, string[]][] = []
  for (const { name } of tables) {
    const read = await admin.query<{ row: string }>(
      `select t::text as row from ${pg.escapeIdentifier(name)} t order by 1`,
    )
    rows.push([name, read.rows.map(({ row }) => row)])
  }
  return Object.fromEntries(rows)
}

test('every procedure with an input has an example to try its walls with', () => {
  expect(withInput.map(({ name }) => name).filter((name) => !examples[name])).toEqual([])
})

describe('signed out, at the wrong door, or with a session that is over', () => {
  test.each(procedures)('$name is closed', async (procedure) => {
    const before = await everything()
    const input = exampleOf(procedure, ours)
    const wrongDoor = procedure.door === 'portal' ? therapist : patient
    expect(await ask(signedOut, procedure, input)).toEqual(please)
    expect(await ask(wrongDoor, procedure, input)).toEqual(please)
    for (const gone of await formerSessions(procedure))
      expect(await ask(gone, procedure, input)).toEqual(please)
    expect(await everything()).toEqual(before)
  })
})

/** Callers whose session is over: run out, signed out of, too old, of a user who lost their access. */
async function formerSessions({ door }: AnyProcedure): Promise<Who[]> {
  const { userId } = door === 'portal' ? patient : therapist
  const session = async (expires: string, created: string) => {
    const token = randomUUID()
    await admin.query(
      `insert into auth.session (id, token, "userId", "expiresAt", "createdAt")
        values ($1, $2, $3, now() + $4::interval, now() - $5::interval)`,
      [randomUUID(), token, userId, expires, created],
    )
    return token
  }
  const over = await session('-1 second', '1 hour')
  const old = await session('1 hour', '25 hours')
  const ended = await session('1 hour', '0')
  await admin.query('delete from auth.session where token = $1', [ended])
  return [over, old, ended, '', `${therapist.sessionToken}x`, 'null', "' or true --"].map(
    (sessionToken) => {
      const context = { db, sessionToken, requestId: 'test' }
      return {
        portal: portalRouter.createCaller(context),
        dashboard: dashboardRouter.createCaller(context),
      }
    },
  )
}

describe('an id of somebody else', () => {
  const named = withInput.flatMap((procedure) =>
    idsIn(procedure).map((key) => ({ procedure, key, name: procedure.name })),
  )

  test.each(named)('$name: another practice’s $key is as good as none', async (one) => {
    const { procedure, key } = one
    const before = await everything()
    const unknown = await ask(
      home(procedure),
      procedure,
      exampleOf(procedure, { ...ours, [key]: randomUUID() }),
    )
    const foreign = await ask(
      home(procedure),
      procedure,
      exampleOf(procedure, { ...ours, [key]: theirs[key] }),
    )
    expect(foreign).toEqual(unknown)
    expect(foreign).toEqual(refused(key))
    expect(await everything()).toEqual(before)
  })

  const mixed = named.filter(
    ({ procedure, key }) =>
      key !== 'therapistId' && (procedure.door === 'portal' || idsIn(procedure).length > 1),
  )
  test.each(mixed)(
    '$name: another patient’s $key is as good as none',
    async ({ procedure, key }) => {
      const before = await everything()
      const mine = await ask(
        home(procedure),
        procedure,
        exampleOf(procedure, { ...ours, [key]: other[key] }),
      )
      expect(mine).toEqual(nothing)
      expect(await everything()).toEqual(before)
    },
  )

  test.each(withInput)(
    '$name does not listen to a practice that the request names',
    async (procedure) => {
      const before = await everything()
      for (const forged of [
        { practiceId: elsewhere.practiceId },
        { practice_id: elsewhere.practiceId },
        { actor: { practiceId: elsewhere.practiceId } },
      ])
        expect(
          await ask(home(procedure), procedure, { ...exampleOf(procedure, ours), ...forged }),
        ).toMatchObject({ code: 'BAD_REQUEST' })
      expect(await everything()).toEqual(before)
    },
  )
})

describe('the neighbours', () => {
  test.each(procedures)('of $name see nothing of ours in its answer', async (procedure) => {
    const neighbour = procedure.door === 'portal' ? elsewhere.patient : elsewhere.therapist
    const answer = JSON.stringify(
      (await ask(neighbour, procedure, exampleOf(procedure, ours))) ?? null,
    )
    for (const id of Object.values(ours))
      if (typeof id === 'string') expect(answer).not.toContain(id)
    expect(answer).not.toContain(practiceId)
  })

  test.each(procedures.filter(({ door }) => door === 'portal'))(
    'in the waiting room see nothing of mine in $name',
    async (procedure) => {
      const answer = JSON.stringify(
        (await ask(otherPatient, procedure, exampleOf(procedure, ours))) ?? null,
      )
      for (const id of [ours.patientId, ours.planId, ours.visitId, ours.checkInId, ours.routineId])
        expect(answer).not.toContain(id)
    },
  )
})

describe('those whose it is', () => {
  test.each(inOrder)('$name answers', async (procedure) => {
    const answer = await ask(home(procedure), procedure, exampleOf(procedure, ours))
    expect(answer).not.toMatchObject({ code: expect.any(String), message: expect.any(String) })
    expect(answer).not.toMatchObject({ ok: false })
  })

  test('except that the front desk writes nothing clinical', async () => {
    const before = await everything()
    const clinical = procedures.filter(({ name }) =>
      /plans\.(assess|accept|setStatus)$|visits\.(open|save)$|safety\.(record|review)$|outcomes\.record$/.test(
        name,
      ),
    )
    expect(clinical).toHaveLength(8)
    for (const procedure of clinical)
      expect(await ask(frontDesk, procedure, exampleOf(procedure, ours))).toMatchObject({
        code: 'FORBIDDEN',
      })
    expect(await everything()).toEqual(before)
  })
})

describe('what holds for the whole practice', () => {
  test('is decided by its owner alone', async () => {
    const before = await everything()
    const owners = procedures.filter(({ path }) => ownersOnly.test(path))
    expect(owners).toHaveLength(20)
    for (const procedure of owners)
      for (const who of [therapist, frontDesk])
        expect(await ask(who, procedure, exampleOf(procedure, ours))).toMatchObject({
          code: 'FORBIDDEN',
        })
    expect(await everything()).toEqual(before)
  })
})

describe('every table of the schema, whatever it is called', () => {
  test('has row level security, for its owner too, and a policy', async () => {
    const { rows } = await admin.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity
          and exists (select from pg_policy where polrelid = pg_class.oid and polpermissive))`,
    )
    expect(rows).toEqual([])
  })

  test('has the walls of whose chart it is, where it says something of a patient', async () => {
    const { rows } = await admin.query(
      `select table_name from information_schema.columns c
        where table_schema = 'public' and column_name = 'patient_id' and table_name <> 'emergency_access'
          and (select count(*) from pg_policies p where p.tablename = c.table_name and p.policyname ~ '^circle'
            and p.permissive = 'RESTRICTIVE') <> 4`,
    )
    expect(rows).toEqual([])
  })

  test('shows the API’s role no row before it has entered, and again after', async () => {
    const names = Object.keys(await everything()).filter((name) => !name.startsWith('kysely'))
    expect(names.length).toBeGreaterThanOrEqual(15)
    for (const name of names) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
      expect(rows, name).toEqual([])
    }
  })

  test('keeps the rest from the API’s role: migrations, and views that would see through the walls', async () => {
    const { rows } = await admin.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and (
        (relname like 'kysely%' and has_table_privilege('healing_touch_app', oid, 'select'))
        or relkind in ('v', 'm'))`,
    )
    expect(rows).toEqual([])
    const { rows: asOwner } = await admin.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
        and probin is null`,
    )
    const known =
      'access_receipts app_closed app_closed_named app_hidden audit erase_record keep_signed_scores keep_signed_visit own_calls seal_amendment seal_visit'
    expect(asOwner.map(({ proname }) => proname).sort()).toEqual(known.split(' '))
  })
})

/** The ids of somebody's care that a procedure's example names. */
function idsIn(procedure: AnyProcedure): (keyof TestCare)[] {
  const changed = (key: string) => {
    const mark = randomUUID()
    return JSON.stringify(exampleOf(procedure, { ...ours, [key]: mark }) ?? null).includes(mark)
  }
  const ids = Object.keys(ours).filter((key) => key.endsWith('Id')) as (keyof TestCare)[]
  return ids.filter(changed)
}

function refused(key: keyof TestCare) {
  if (key === 'therapistId')
    return { ok: false, refusal: { kind: 'unknown-therapist', field: 'therapistId' } }
  return nothing
}
