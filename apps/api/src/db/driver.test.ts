import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from './connection.ts'
import { databaseRefusal } from './database-refusal.ts'
import { enter, enterPractice, type Inside } from './enter.ts'
import { testDatabase } from './test-database.ts'
import { testPractice } from './test-practice.ts'

const { url } = await testDatabase()
const { therapist, practiceId, patient, elsewhere } = await testPractice(url)
const admin = new pg.Client(url)
await admin.connect()
afterAll(() => admin.end())
// one connection, so that whatever a transaction leaves behind meets the next one
const { db, close } = connect(url, { connections: 1 })
afterAll(close)
beforeEach(() => vi.restoreAllMocks())

const asTherapist = <Answer>(reading: boolean, work: (trx: Inside) => Promise<Answer>) =>
  enter(db, 'dashboard', { sessionToken: therapist.sessionToken, reading }, work)
const patients = (trx: typeof db) => trx.selectFrom('patient').select('id').execute()
const settings = () =>
  sql<{ practice: string | null; patient: string | null; reading: string }>`select
    nullif(current_setting('app.practice_id', true), '') as practice,
    nullif(current_setting('app.patient_id', true), '') as patient,
    current_setting('transaction_read_only') as reading`.execute(db)
const phoneOf = async (id: string) =>
  (await admin.query('select phone from patient where id = $1', [id])).rows[0]?.phone
const call = (trx: Inside, phone: string) =>
  trx.updateTable('patient').set({ phone }).where('id', '=', patient.id).execute()

/** Makes PostgreSQL refuse each BEGIN, as it would on a connection in a bad state. */
function refuseBegin() {
  const query = pg.Client.prototype.query
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...sent: unknown[]
  ) {
    if (String(sent[0]).startsWith('begin')) sent[0] = 'begin nonsense'
    return Reflect.apply(query, this, sent)
  })
}

describe('a transaction whose BEGIN fails', () => {
  test.each([true, false])('runs nothing of the request (reading: %s)', async (reading) => {
    refuseBegin()
    const work = vi.fn(async () => 'done')
    await expect(asTherapist(reading, work)).rejects.toThrow('syntax error')
    expect(work).not.toHaveBeenCalled()
  })

  test('leaves no practice behind', async () => {
    refuseBegin()
    await expect(asTherapist(true, patients)).rejects.toThrow('syntax error')
    vi.restoreAllMocks()
    expect(await patients(db)).toEqual([])
    expect(await asTherapist(true, patients)).toHaveLength(2)
  })
})

describe('a transaction that fails', () => {
  test('keeps nothing that it wrote', async () => {
    const failing = asTherapist(false, async (trx) => {
      await call(trx, '1')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await phoneOf(patient.id)).toBeNull()
  })

  test('keeps nothing of what was asked beside the failure, and says the first one', async () => {
    const failing = asTherapist(false, (trx) =>
      Promise.all([
        call(trx, '2'),
        sql`select 1 / 0`.execute(trx),
        sql`select no_such_thing()`.execute(trx),
        call(trx, '3'),
      ]),
    )
    await expect(failing).rejects.toThrow('division by zero')
    expect(await phoneOf(patient.id)).toBeNull()
  })

  test('is not taken for saved when the failure was swallowed', async () => {
    const swallowing = asTherapist(false, async (trx) => {
      await call(trx, '4')
      await sql`select 1 / 0`.execute(trx).catch(() => {})
    })
    await expect(swallowing).rejects.toThrow('nothing was saved')
    expect(await phoneOf(patient.id)).toBeNull()
  })

  test('leaves a connection that works', async () => {
    await expect(asTherapist(true, (trx) => sql`select 1 / 0`.execute(trx))).rejects.toThrow()
    expect(await asTherapist(true, patients)).toHaveLength(2)
  })
})

describe('what only reads', () => {
  test('cannot write', async () => {
    await expect(asTherapist(true, (trx) => call(trx, '5'))).rejects.toThrow('read-only')
  })

  test('leaves the next one able to write', async () => {
    await asTherapist(true, patients)
    await asTherapist(false, (trx) => call(trx, '6'))
    expect(await phoneOf(patient.id)).toBe('6')
    await admin.query('update patient set phone = null')
  })
})

describe('after a transaction', () => {
  test.each([
    ['read', true],
    ['wrote', false],
  ])('that %s, its connection is in no practice', async (_, reading) => {
    const { rows: inside } = await asTherapist(reading, (trx) =>
      sql`select current_setting('app.practice_id') as practice`.execute(trx),
    )
    expect(inside).toEqual([{ practice: practiceId }])
    expect((await settings()).rows).toEqual([{ practice: null, patient: null, reading: 'off' }])
  })

  test('what still holds on to it is refused, even while the next one is in its own practice', async () => {
    let left: Inside | undefined
    await asTherapist(true, async (trx) => {
      left = trx
    })
    await enterPractice(db, elsewhere.practiceId, async () => {
      await expect(left && patients(left)).rejects.toThrow('transaction is over')
    })
  })

  test('a hundred people of two practices on one connection each see their own', async () => {
    const seen = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const whose = index % 2 ? elsewhere.practiceId : practiceId
        return enterPractice(db, whose, async (trx) => {
          const [first, second] = await Promise.all([
            trx.selectFrom('patient').select('practice_id').execute(),
            trx.selectFrom('member').select('practice_id').execute(),
          ])
          return [...first, ...second].every(({ practice_id }) => practice_id === whose)
        })
      }),
    )
    expect(seen).not.toContain(false)
  })

  test('it cannot be begun again from inside', async () => {
    await expect(
      asTherapist(false, (trx) => trx.transaction().execute((inner) => patients(inner))),
    ).rejects.toThrow('already open')
  })
})

describe('when PostgreSQL is away', () => {
  const refused = { code: 'SERVICE_UNAVAILABLE' }
  const end = () =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'healing-touch' and datname = current_database()`,
    )

  test.each([
    ['while a statement runs', (trx: Inside) => sql`select pg_sleep(4)`.execute(trx)],
    ['between statements', (trx: Inside) => sleep(300).then(() => patients(trx))],
    [
      'while several run',
      (trx: Inside) => Promise.all([sql`select pg_sleep(4)`.execute(trx), patients(trx)]),
    ],
  ])('%s, the request is told so and the next one is served', async (_, work) => {
    const waiting = asTherapist(false, async (trx) => {
      setTimeout(() => void end(), 50)
      await call(trx, '7')
      await work(trx)
    }).then(
      () => null,
      (error) => databaseRefusal(error),
    )
    expect(await waiting).toMatchObject(refused)
    expect(await phoneOf(patient.id)).toBeNull()
    expect(await asTherapist(true, patients)).toHaveLength(2)
  })

  test('while nobody asks, the next one is served', async () => {
    await asTherapist(true, patients)
    await end()
    await sleep(50)
    expect(await asTherapist(true, patients)).toHaveLength(2)
  })

  test('nobody waits longer than two seconds for a connection that is free', async () => {
    let letGo = () => {}
    const holding = enterPractice(
      db,
      practiceId,
      () =>
        new Promise<void>((done) => {
          letGo = done
        }),
    )
    const start = performance.now()
    const error = await asTherapist(true, patients).catch((one) => one)
    expect(databaseRefusal(error)).toMatchObject(refused)
    expect(performance.now() - start).toBeLessThan(2_000)
    letGo()
    await holding
  })

  test('a server that is not there is said to be away, and not what its address is', async () => {
    const { db: nowhere, close: closeNowhere } = connect('postgres://nobody@127.0.0.1:1/none')
    const error = await enterPractice(nowhere, practiceId, patients).catch((one) => one)
    expect(databaseRefusal(error)).toMatchObject(refused)
    expect(databaseRefusal(error)?.message).not.toContain('127.0.0.1')
    await closeNowhere()
  })
})
