import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../src/db/connection.ts'
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.ts'
import { migrateToLatest } from '../src/db/migrate.ts'
import { fillDemo } from '../src/demo/fill-demo.ts'
import { decisionFigures } from './decisions.ts'
import { printTable } from './figures.ts'
import { forecastFigures } from './forecasts.ts'
import { memoryFigures } from './memory.ts'
import { signIn } from './people.ts'
import { requestFigures } from './requests.ts'

const secret = 'only-for-the-bench-only-for-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'healing-touch-bench-'))

console.log('Decisions …')
const decisions = [...decisionFigures(), ...forecastFigures()]
console.log('Requests, about a minute and a half …')
const { url, stop } = await startEmbeddedPostgres({ dataFolder: folder })
try {
  await migrateToLatest(url)
  const { db, close } = connect(url)
  await fillDemo(db, { now: new Date().toISOString(), onProgress: () => {} })
  const bench = await signIn(db, secret)
  const memory = await memoryFigures(db, bench)
  await close()
  const requests = await requestFigures(url, secret, bench)
  console.log()
  printTable([...requests, ...memory, ...decisions])
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
