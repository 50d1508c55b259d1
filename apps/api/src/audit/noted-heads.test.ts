import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { notedHeads, noteHeads } from './noted-heads.ts'
import { verifyAll } from './verify-command.ts'

const { url } = await testDatabase()
const { db, practiceId, therapist, patient } = await testPractice(url)
const folder = mkdtempSync(join(tmpdir(), 'healing-touch-heads-'))
const file = join(folder, 'audit-heads.jsonl')
const admin = new pg.Client(url)
const now = '2026-11-26T08:00:00.000Z'
const look = () => therapist.dashboard.people.chart({ patientId: patient.id })

beforeAll(async () => {
  await admin.connect()
  await look()
  await noteHeads(db, folder, now)
  await look()
  await noteHeads(db, folder, now)
})
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true })
})

async function verify() {
  const said: string[] = []
  return { code: await verifyAll(db, folder, (line) => said.push(line)), said: said.join('\n') }
}

describe('the ends of chains, noted beside the database', () => {
  test('are one line for each end, and none for one that is noted already', async () => {
    expect(notedHeads(folder, practiceId).heads.map(({ seq }) => seq)).toEqual([1, 2])
    expect(await noteHeads(db, folder, now)).toEqual([])
  })

  test('hold nobody’s name', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`${patient.name}|${therapist.name}`))
  })

  test('agree with a chain that nobody touched', async () => {
    const { code, said } = await verify()
    expect(code).toBe(0)
    expect(said).toMatch(/Linden Street: 2 entries, complete and unchanged \(2 ends noted/)
  })

  test('find an end that was cut off, and the database’s own note of it mended', async () => {
    await admin.query(`begin;
      create temp table kept as select * from audit_entry where practice_id = '${practiceId}' and seq = 2;
      delete from audit_entry where practice_id = '${practiceId}' and seq = 2;
      update audit_head h set seq = 1, hash = e.hash from audit_entry e
        where e.practice_id = h.practice_id and e.seq = 1 and h.practice_id = '${practiceId}';
      commit`)
    const { code, said } = await verify()
    expect(code).toBe(1)
    expect(said).toContain('entry 2 and what came after it were cut off')
    await admin.query(`begin;
      insert into audit_entry select * from kept;
      update audit_head h set seq = 2, hash = k.hash from kept k where h.practice_id = k.practice_id;
      commit`)
    expect((await verify()).code).toBe(0)
  })

  test.each(['not json', '{"practice":1}', '{"at":"2026-11-26T08:00:00.000Z","seq":0}'])(
    'say that somebody spoilt them: %s',
    async (line) => {
      const before = readFileSync(file, 'utf8')
      appendFileSync(file, `${line}\n`)
      const { code, said } = await verify()
      expect(code).toBe(1)
      expect(said).toContain('lines of audit-heads.jsonl that cannot be read: 1')
      writeFileSync(file, before)
    },
  )
})
