import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signIn } from '../bench/people.ts'
import { connect } from '../src/db/connection.ts'
import { migrateToLatest } from '../src/db/migrate.ts'
import { fillDemo } from '../src/demo/fill-demo.ts'
import { cutLine } from './cut-line.ts'
import { type Fault, printFaults } from './figures.ts'
import { killPostgres } from './kill-postgres.ts'
import { secret, startProgram, stopProgram } from './program.ts'
import { restore } from './restore.ts'
import { startServer } from './server.ts'
import { startTwice } from './start-twice.ts'
import { tamper } from './tamper.ts'
import { exhaustPool, outliveDatabase, stopUnderLoad } from './under-load.ts'

const longest = 15 * 60_000
const folder = mkdtempSync(join(tmpdir(), 'healing-touch-faults-'))
chmodSync(folder, 0o755)
// what was started ends with us
const bound = setTimeout(() => {
  console.error('It took longer than a quarter of an hour and was given up.')
  process.exit(1)
}, longest)

const server = await startServer(folder)
const faults: Fault[] = []
async function look(name: string, work: () => Promise<Fault>): Promise<void> {
  console.log(`${name} …`)
  faults.push(
    await work().catch((error: unknown) => ({
      ...{ kind: name, done: 'it could not be tried', wanted: '' },
      figure: error instanceof Error ? error.message : String(error),
      ok: false,
    })),
  )
}

try {
  await migrateToLatest(server.url)
  const { db, close } = connect(server.url)
  await fillDemo(db, { now: new Date().toISOString(), onProgress: () => {} })
  const bench = await signIn(db, secret)
  await close()
  const where = { server, folder, bench }

  const program = await startProgram(server.url, folder)
  await look('Cutting the line', () => cutLine(program, bench, 200))
  await look('Taking every connection', () => exhaustPool(where, program))
  await look('Ending PostgreSQL under the program', () => outliveDatabase(where, program))
  await stopProgram(program)
  await look('Ending the program under load', () => stopUnderLoad(where, 20))
  await look('Tampering with the memory', () => tamper(server.url, bench.practiceId))
  await look('Restoring a backup', () => restore(server.url, folder))
  await look('Starting two at once', () => startTwice(server, folder))
  await look('Killing PostgreSQL', () => killPostgres(folder, { cycles: 20, writes: 100_000 }))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  clearTimeout(bound)
}
console.log()
printFaults(faults)
process.exitCode = faults.every(({ ok }) => ok) ? 0 : 1
