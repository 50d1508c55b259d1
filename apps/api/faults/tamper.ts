import type pg from 'pg'
import { checkChain, type Head, type Link } from '../src/audit/check-chain.ts'
import type { Fault } from './figures.ts'
import { once } from './kill-postgres.ts'

/** Changes the memory as somebody may for whom the database has no walls, six ways, each taken back. */
export async function tamper(url: string, practiceId: string): Promise<Fault> {
  const at = 20
  const mine = `practice_id = '${practiceId}'`
  const one = `${mine} and seq = ${at}`
  const last = `${mine} and seq = (select max(seq) from audit_entry where ${mine})`
  const ways = [
    `update audit_entry set what = 'nothing' where ${one}`,
    `update audit_entry set what = 'nothing' where ${one};
      update audit_entry e set hash = sha256(previous || convert_to(audit_text(e), 'UTF8')) where ${one}`,
    `update audit_entry set actor_id = null, actor_name = 'x' where ${one}`,
    `update audit_entry set at = at - interval '1 day' where ${one}`,
    `delete from audit_entry where ${one}`,
    `delete from audit_entry where ${last}`,
  ]
  return once(url, async (client) => {
    const clean = await check(client, mine)
    let found = 0
    for (const way of ways) {
      await client.query(`begin; ${way}`)
      if ((await check(client, mine)).breaks.length > 0) found++
      await client.query('rollback')
    }
    return {
      kind: 'memory tampered with',
      done: `${ways.length} ways, in a chain of ${clean.entries} entries`,
      figure: `${found} found, ${clean.breaks.length} in the chain as it is`,
      wanted: `${ways.length} found, 0`,
      ok: found === ways.length && clean.breaks.length === 0 && clean.entries > at,
    }
  })
}

async function check(client: pg.Client, mine: string) {
  const { rows: heads } = await client.query<Head>(
    `select seq::int, encode(hash, 'hex') as hash from audit_head where ${mine}`,
  )
  return checkChain(chain(client, mine), heads)
}

async function* chain(client: pg.Client, mine: string): AsyncGenerator<readonly Link[]> {
  const { rows } = await client.query<Link>(
    `select seq::int, at::text, previous, hash, audit_text(e) as text from audit_entry e where ${mine} order by seq`,
  )
  yield rows
}
