import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testCare } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { said, testApp } from '../test-app.ts'
import { fromSchema, jsonOf, poison, spoiled, spoiledEverywhere } from './bad-values.ts'
import { examples } from './examples.ts'
import { type AnyProcedure, inOrder, procedures } from './procedures.ts'

/** Cases for each procedure; BAD_INPUT_CASES=10000 looks longer. */
const cases = Number(process.env.BAD_INPUT_CASES ?? 1_000)

const { url } = await testDatabase()
const practice = await testPractice(url)
const { db, owner, therapist, patient, otherPatient, practiceId, elsewhere } = practice
const ours = await testCare(db, { practiceId, therapist, patient })
const notMine = await testCare(db, { practiceId, therapist, patient: otherPatient })
const theirs = await testCare(db, elsewhere)

// what is asked for once more after five minutes, on a slow machine too
beforeEach(async () => {
  await sql`update auth.session set shown_at = now()`.execute(db)
})

const doors = { portal: testApp(db, patient), dashboard: testApp(db, owner) }

/** Has exported nothing yet: what one person may in an hour is used up. */
const anotherOwner = testApp(db, practice.manager)

const ids = [ours, notMine, theirs]
  .flatMap((care) => Object.values(care))
  .filter((id) => typeof id === 'string')
  .concat(practiceId, elsewhere.practiceId, randomUUID())

type Answer = {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly fields: readonly { readonly field: string; readonly message: string }[]
}

/** Sends a body as a browser would, signed in at the procedure's own door. */
async function send(
  { door, path }: AnyProcedure,
  body: string,
  app = doors[door],
): Promise<Answer> {
  const answer = await app.post(`/trpc/${door}/${path}`, body)
  const { error, message } = await said(answer)
  return {
    status: answer.status,
    code: error?.data.code ?? '',
    message: error?.message ?? message ?? '',
    fields: error?.data.fields ?? [],
  }
}

const internals =
  /\bat .+:\d+:\d+|node_modules|\.tsx?\b|\bselect\b.+\bfrom\b|insert into|violates|relation "|column "|syntax error|SQLSTATE|invalid input syntax|Zod|expected .+ received|Unexpected token|undefined|\[object/i

function checkAnswer({ status, code, message, fields }: Answer, readable = true): void {
  for (const { failures } of Object.values(doors))
    expect(failures.splice(0), 'the failure behind it').toEqual([])
  expect(status).not.toBe(500)
  expect(message).not.toMatch(internals)
  if (status < 400) return
  expect(message).toMatch(/^[^"{].*[.!?]$/su)
  expect(message.length).toBeLessThan(3_000)
  if (code === 'BAD_REQUEST' && readable) expect(fields, message).not.toEqual([])
  for (const field of fields) expect(field.message).toMatch(/^\S.*\.$/su)
}

test.each(inOrder.filter(({ schema }) => schema !== null))(
  '$name takes the worst in no place of what it accepts',
  async (procedure) => {
    const example = () => examples[procedure.name]?.(ours)
    expect((await send(procedure, jsonOf(example()))).message).toBe('')
    for (const value of spoiledEverywhere(example(), 60))
      checkAnswer(await send(procedure, jsonOf(value)))
  },
)

describe.each(procedures.filter(({ schema }) => schema !== null))('$name', (procedure) => {
  const example = () => examples[procedure.name]?.(ours)
  const generated = fromSchema(procedure.schema ?? {}, ids)

  test(
    'answers whatever it is sent in plain words',
    async () => {
      const made = example()
      const input = fc.oneof(
        { weight: 3, arbitrary: generated },
        { weight: 3, arbitrary: generated.chain(spoiled) },
        { weight: made ? 5 : 0, arbitrary: fc.constant(made ?? {}).chain(spoiled) },
        { weight: 1, arbitrary: fc.constantFrom(...poison) },
      )
      await fc.assert(
        fc.asyncProperty(input, async (value) => checkAnswer(await send(procedure, jsonOf(value)))),
        { numRuns: cases },
      )
    },
    20_000 + cases * 100,
  )

  test('names each field that is missing', async () => {
    const answer = await send(procedure, '{}')
    expect(answer.code).toBe('BAD_REQUEST')
    expect(answer.fields.length).toBeGreaterThan(0)
  })
})

test.each(procedures)('$name does not read what is not JSON aloud', async (procedure) => {
  for (const body of ['', '{', '{"a":', 'NaN', '\u0000', '{"a":1}}', '"\\ud800"']) {
    const answer = await send(procedure, body)
    checkAnswer(answer, false)
    if (procedure.schema) expect(answer.status).toBe(400)
  }
})

test.each(procedures.filter(({ type }) => type === 'query'))(
  '$name still opens after all that was let in',
  async (procedure) => {
    for (const care of [ours, notMine]) {
      const app = procedure.path === 'people.export' ? anotherOwner : doors[procedure.door]
      const answer = await send(procedure, jsonOf(examples[procedure.name]?.(care)), app)
      checkAnswer(answer)
      expect([200, 404]).toContain(answer.status)
    }
  },
)
