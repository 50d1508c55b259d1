import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { examples } from '../bad-input/examples.ts'
import { inOrder } from '../bad-input/procedures.ts'
import { enterPractice } from './enter.ts'
import { testCare } from './test-care.ts'
import { testDatabase } from './test-database.ts'
import { testPractice } from './test-practice.ts'
import { roundTrips } from './test-round-trips.ts'

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, practiceId, patient, owner } = practice
const care = await testCare(db, practice)

/** With BEGIN and entering the practice, which share the first one, whether what it opens is closed, and the COMMIT with the entry of who opened what. */
const mostOfAScreen = 6
/** What is written is looked at first, and its COMMIT is waited for. */
const mostOfAChange = 9

describe('how often a procedure waits for the database', () => {
  test('what only says who is signed in waits once', async () => {
    const { trips } = await roundTrips(() => patient.portal.people.me())
    expect(trips).toEqual([['begin read only', expect.stringContaining('select * from enter(')]])
  })

  test.each(inOrder)('$name', async ({ door, path, name, type }) => {
    const caller = (door === 'portal' ? patient.portal : owner.dashboard) as never
    const call = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller)
    const input = examples[name]?.(care)
    const { trips } = await roundTrips(() => (call as (input: unknown) => Promise<unknown>)(input))
    expect(trips.length, trips.map((one) => one.join('\n')).join('\n--\n')).toBeLessThanOrEqual(
      type === 'query' ? mostOfAScreen : mostOfAChange,
    )
  })
})

describe('what is counted', () => {
  const one = sql`select 1`
  const entering = 1
  const committing = 1

  test('one after the other is one round trip each', async () => {
    const { trips } = await roundTrips(() =>
      enterPractice(db, practiceId, async (trx) => {
        await one.execute(trx)
        await one.execute(trx)
      }),
    )
    expect(trips).toHaveLength(entering + 2 + committing)
  })

  test('at once is one for all of them', async () => {
    const { trips } = await roundTrips(() =>
      enterPractice(db, practiceId, (trx) =>
        Promise.all([one.execute(trx), one.execute(trx), one.execute(trx)]),
      ),
    )
    expect(trips).toHaveLength(entering + 1 + committing)
  })
})
