import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testSigned } from '../visits/test-signed.ts'
import { checkSigned } from './check-signed.ts'
import { verifyAll } from './verify-command.ts'

const { db, practiceId, owner, admin, visitId, amendmentId } = await testSigned()

describe('what a superuser changes past the triggers is found', () => {
  const seal = (table: string) =>
    `encode(sha256(convert_to(${table}_text(${table}), 'UTF8')), 'hex')`

  test.each([
    ['a note', `update visit set note = '{"plan": "x"}' where id = $1`, 'visit', 'changed'],
    ['a line', `update visit set ledger = '[]' where id = $1`, 'visit', 'changed'],
    [
      'the time',
      `update visit set charted_at = charted_at - interval '1 day' where id = $1`,
      'visit',
      'changed',
    ],
    [
      'the signature',
      `update visit set signed_by = '${owner.id}' where id = $1`,
      'visit',
      'changed',
    ],
    [
      'a score',
      `update outcome set score = 0, answers = '{"pain": 0}' where visit_id = $1`,
      'visit',
      'changed',
    ],
    [
      'a score taken away',
      'update outcome set visit_id = null where visit_id = $1',
      'visit',
      'changed',
    ],
    ['the seal taken away', 'update visit set seal = null where id = $1', 'visit', 'unsealed'],
    [
      'a chart opened again',
      'update visit set charted_at = null, signed_by = null where id = $1',
      'visit',
      'missing',
    ],
    [
      'a seal that was mended',
      `update visit set minutes = 61 where id = $1; update visit set seal = ${seal('visit')} where id = $1`,
      'visit',
      'resealed',
    ],
    ['an amendment', `update amendment set text = 'x' where id = $1`, 'amendment', 'changed'],
    ['an amendment taken away', 'delete from amendment where id = $1', 'amendment', 'missing'],
    [
      'an amendment whose seal was mended',
      `update amendment set reason = 'None.' where id = $1; update amendment set seal = ${seal('amendment')} where id = $1`,
      'amendment',
      'resealed',
    ],
  ])('%s', async (_, statements, of, kind) => {
    const id = of === 'visit' ? visitId : amendmentId
    await tampered(statements.replaceAll('$1', `'${id}'`), async () => {
      const { broken } = await enterPractice(db, practiceId, checkSigned)
      expect(broken).toEqual([{ of, id, kind }])
    })
    expect((await enterPractice(db, practiceId, checkSigned)).broken).toEqual([])
  })

  test('and the command says it, and fails', async () => {
    const verify = async () => {
      const said: string[] = []
      const code = await verifyAll(db, '/nowhere', (line) => said.push(line))
      return { code, said: said.join('\n') }
    }
    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/\d signed notes and amendments, each as it was signed/),
    })
    await tampered(`update visit set minutes = 61 where id = '${visitId}'`, async () => {
      expect(await verify()).toMatchObject({
        code: 1,
        said: expect.stringContaining(`the visit ${visitId} is not what was signed`),
      })
    })
  })

  /** As a restored table would be: no trigger sees it; put back afterwards. */
  async function tampered(statements: string, look: () => Promise<void>): Promise<void> {
    await admin.query(`set session_replication_role = 'replica';
      create temp table kept_visit as select * from visit;
      create temp table kept_outcome as select * from outcome;
      create temp table kept_amendment as select * from amendment`)
    try {
      await admin.query(statements)
      await look()
    } finally {
      await admin.query(`delete from amendment; delete from outcome; delete from visit;
        insert into visit select * from kept_visit; insert into outcome select * from kept_outcome;
        insert into amendment select * from kept_amendment;
        drop table kept_visit, kept_outcome, kept_amendment; reset session_replication_role`)
    }
  }
})
