import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bench, signIn } from '../bench/people.ts'
import { connect } from '../src/db/connection.ts'
import { migrateToLatest } from '../src/db/migrate.ts'
import { fillDemo } from '../src/demo/fill-demo.ts'
import { cutLine } from './cut-line.ts'
import { killPostgres } from './kill-postgres.ts'
import { type Program, secret, startProgram, stopProgram } from './program.ts'
import { type Server, startServer } from './server.ts'
import { outliveDatabase, stopUnderLoad } from './under-load.ts'

// the short form of `pnpm run faults`; how long things take is held there
const folder = mkdtempSync(join(tmpdir(), 'healing-touch-faults-'))
chmodSync(folder, 0o755)
const long = { timeout: 120_000 }
let server: Server
let program: Program
let bench: Bench

beforeAll(async () => {
  server = await startServer(folder)
  await migrateToLatest(server.url)
  const { db, close } = connect(server.url)
  await fillDemo(db, { now: new Date().toISOString(), onProgress: () => {} })
  bench = await signIn(db, secret)
  await close()
  program = await startProgram(server.url, folder)
}, 120_000)
afterAll(async () => {
  await stopProgram(program)
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

test(
  'a line that is cut while a chart saves itself loses nothing that was acknowledged',
  long,
  async () => {
    expect(await cutLine(program, bench, 24)).toMatchObject({
      figure: '0 not as acknowledged, or saved twice',
      ok: true,
    })
  },
)

test('a database that is killed and comes back is used again without a restart', long, async () => {
  const { figure } = await outliveDatabase({ server, folder, bench }, program)
  expect(figure).toMatch(/^200, then 20 of 20 x 503, 200 again/)
})

test(
  'a program that is asked to end under load has kept all that it acknowledged',
  long,
  async () => {
    const { figure } = await stopUnderLoad({ server, folder, bench }, 1)
    expect(figure).toMatch(/^[1-9][\d,]* acknowledged and there, 0 lost, 0 unclean/)
  },
)

test('PostgreSQL killed in the middle of its work has all that it acknowledged', long, async () => {
  const { figure } = await killPostgres(folder, { cycles: 2, writes: 2_000 })
  expect(figure).toMatch(/^[\d,]+ acknowledged, 0 missing/)
})
