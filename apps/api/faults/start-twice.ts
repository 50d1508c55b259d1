import { join } from 'node:path'
import { migrations } from '../src/db/migrations/migrations.ts'
import type { Fault } from './figures.ts'
import { once } from './kill-postgres.ts'
import { type Program, startProgram, stopProgram } from './program.ts'
import type { Server } from './server.ts'

/** Two programs start at once on a database without a schema. */
export async function startTwice({ url }: Server, folder: string): Promise<Fault> {
  await once(url, (client) => client.query('create database twice'))
  const twice = new URL('/twice', url).href
  const started = await Promise.allSettled(
    ['one', 'two'].map((name) => startProgram(twice, join(folder, name))),
  )
  const programs = started.flatMap((each): Program[] =>
    each.status === 'fulfilled' ? [each.value] : [],
  )
  const wanted = Object.keys(migrations).length
  const applied = await once(twice, async (client) => {
    const { rows } = await client.query('select from kysely_migration where checksum is not null')
    return rows.length
  })
  const ready = await Promise.all(
    programs.map(({ port }) => fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok)),
  )
  const codes = await Promise.all(programs.map(stopProgram))
  return {
    kind: 'two start at once',
    done: 'two programs on one empty database',
    figure: `${ready.filter(Boolean).length} ready, ${applied} of ${wanted} migrations applied, ended with ${codes.join(' and ')}`,
    wanted: `2 ready, ${wanted} once, 0 and 0`,
    ok: ready.filter(Boolean).length === 2 && applied === wanted && codes.every((it) => it === 0),
  }
}
