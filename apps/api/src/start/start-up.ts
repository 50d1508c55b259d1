import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { noteHeads } from '../audit/noted-heads.ts'
import { sealingKey } from '../backups/keep-key.ts'
import { scheduleBackups } from '../backups/schedule-backups.ts'
import { keepShipping } from '../backups/ship-wal.ts'
import { connect } from '../db/connection.ts'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { migrateToLatest } from '../db/migrate.ts'
import type { Env } from '../env.ts'
import { readableOnTheWay } from '../env-values.ts'
import { problem } from '../problem.ts'
import { keepTidying } from '../retention/keep-tidying.ts'
import { checkDatabase } from './check-database.ts'
import { compareZones, zonesInUse } from './compare-zones.ts'
import { takePort } from './door.ts'
import type { Failures } from './failures.ts'
import { keepSecret } from './keep-secret.ts'
import type { Shutdown } from './shutdown.ts'

/** Requests under way when stopping begins may take this long. */
const graceMs = 10_000
const dayMs = 24 * 60 * 60_000

type Around = {
  readonly shutdown: Shutdown
  readonly failures: Failures
  readonly say: (line: string) => void
}

/** Brings everything up in order, each piece with the way it is closed, and opens the door last. */
export async function startUp(env: Env, { shutdown, failures, say }: Around): Promise<void> {
  const { stopping } = shutdown
  const door = await takePort(env.host, env.port)
  shutdown.add('requests', () => door.close(graceMs))
  stopping.throwIfAborted()

  // They take as long to load as the database takes to start.
  const loading = Promise.all([
    import('../app.ts'),
    import('../demo/fill-demo.ts'),
    import('../demo/welcome.ts'),
    import('../practice/set-up-practice.ts'),
  ])
  loading.catch(() => {})
  const url = env.databaseUrl ?? (await startOwnDatabase(env, { shutdown, failures, say }))
  stopping.throwIfAborted()

  const readable = readableOnTheWay(url)
  if (readable) say(readable)
  say('Bringing the schema up to date …')
  await migrateToLatest(url)
  stopping.throwIfAborted()

  const [{ createApp }, { demoSignIns, fillDemo }, { welcome }, { isOpen }] = await loading
  const { db, close } = connect(url)
  shutdown.add('connections', close)
  for (const warning of await checkDatabase(db)) say(warning)
  const secret = env.secret ?? keepSecret(join(env.dataFolder, 'secret'))
  const { publicUrl } = env
  const note = () => noteHeads(db, env.dataFolder, new Date().toISOString()).catch(failures.explain)
  if (env.demo) await fillDemo(db, { now: new Date().toISOString(), onProgress: say })
  for (const warning of await compareZones(db, await zonesInUse(db), new Date().toISOString()))
    say(warning)
  const noting = setInterval(() => void note(), dayMs)
  shutdown.add('jobs', async () => clearInterval(noting))
  await note()
  const startedAt = new Date().toISOString()
  const stopBackups = scheduleBackups({ env, db, startedAt, onError: failures.explain })
  shutdown.add('jobs', stopBackups)
  shutdown.add('jobs', keepTidying(db, failures.explain))
  if (env.smtpUrl !== null) {
    const { keepSending } = await import('../mail/send-mail.ts')
    const post = { smtpUrl: env.smtpUrl, from: env.mailFrom, publicUrl }
    shutdown.add('jobs', keepSending(db, post, failures.explain))
  }
  mkdirSync(env.dataFolder, { recursive: true })
  const setUpToken = keepSecret(join(env.dataFolder, 'set-up'))
  const app = createApp({
    ...{ db, publicUrl, secret, setUpToken },
    proxies: env.proxies,
    mailIsSent: env.smtpUrl !== null,
    backupKeep: env.backups.hour === null ? null : env.backups.keep,
    onFailure: failures.ofRequest,
  })
  door.open(app.fetch)
  const signIns = await demoSignIns(db)
  const setUp = (await isOpen(db)) ? setUpToken : null
  for (const line of welcome(publicUrl, signIns, setUp)) say(line)
}

async function startOwnDatabase(env: Env, { shutdown, failures, say }: Around): Promise<string> {
  say('Starting the database …')
  const keepsLog = env.backups.hour !== null
  const { url, cluster, outbox, stop } = await startEmbeddedPostgres({
    dataFolder: env.dataFolder,
    archive: keepsLog,
    onProgress: say,
    onLost: () => {
      const log = join(env.dataFolder, 'postgres.log')
      failures.explain(problem(`The database ended unexpectedly. Its log is ${log}`))
      void shutdown.stop(1)
    },
  })
  shutdown.add('database', stop)
  if (keepsLog) {
    const { folder: backups } = env.backups
    const to = { cluster, backups, outbox, key: sealingKey(env) }
    shutdown.add('jobs', keepShipping({ ...to, onError: failures.explain }))
  }
  return url
}
