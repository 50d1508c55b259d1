import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench/people.ts'
import { type Fault, seconds, whole } from './figures.ts'
import { once } from './kill-postgres.ts'
import { type Answer, call, type Program, startProgram, stopProgram } from './program.ts'
import type { Server } from './server.ts'

type Where = { readonly server: Server; readonly folder: string; readonly bench: Bench }

/** Asks the program to end while a thousand amendments are under way; every one that it acknowledged is kept. */
export async function stopUnderLoad(
  { server, folder, bench }: Where,
  rounds: number,
): Promise<Fault> {
  const [visit] = await once(server.url, async (client) => {
    const { rows } = await client.query<{ id: string; patient_id: string }>(
      `select v.id, v.patient_id from visit v where v.practice_id = $1 and v.signed_by is not null limit 1`,
      [bench.practiceId],
    )
    return rows
  })
  if (!visit) throw new Error('The demo practice has no signed visit.')
  const requests = 1_000
  let [kept, lost, dirty, slowest] = [0, 0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const program = await startProgram(server.url, folder)
    const ids = Array.from({ length: requests }, () => randomUUID())
    let done = 0
    const answers = inTurns(ids, 64, async (id) => {
      const answer = await call(program.port, {
        ...{ cookie: bench.cookies.therapist, path: 'dashboard/visits.amend' },
        input: {
          ...{ id, patientId: visit.patient_id, visitId: visit.id },
          entry: { text: `Round ${round}.`, reason: 'Shutdown under load.' },
        },
      })
      done++
      return { id, answer }
    })
    while (done < 50 + round * 20) await sleep(5)
    const from = performance.now()
    const code = await stopProgram(program)
    slowest = Math.max(slowest, performance.now() - from)
    const all = await answers
    const saved = all.filter(({ answer }) => answer.status === 200).map(({ id }) => id)
    const clean = (answer: Answer) => [200, 503, null].includes(answer.status)
    dirty += all.filter(({ answer }) => !clean(answer)).length + (code === 0 ? 0 : 1)
    const there = await once(server.url, async (client) => {
      const { rows } = await client.query('select from amendment where id = any($1::uuid[])', [
        saved,
      ])
      return rows.length
    })
    kept += there
    lost += saved.length - there
  }
  return {
    kind: 'SIGTERM under load',
    done: `${rounds} x ${whole(requests)} requests`,
    figure: `${whole(kept)} acknowledged and there, ${lost} lost, ${dirty} unclean, ended in ${seconds(slowest)}`,
    wanted: '0 lost, 0 unclean, ≤ 12 s',
    ok: kept > 0 && lost === 0 && dirty === 0 && slowest <= 12_000,
  }
}

/** No connection is free: who waits is told so and nobody hangs. */
export async function exhaustPool({ server, bench }: Where, { port }: Program): Promise<Fault> {
  const read = { cookie: bench.cookies.patient, path: 'portal/people.me', input: {} }
  const answers = await once(server.url, async (client) => {
    await client.query('begin; lock table patient in access exclusive mode')
    const waiting = Array.from({ length: 100 }, () => call(port, read))
    const all = await Promise.all(waiting)
    await client.query('rollback')
    return all
  })
  const busy = answers.filter(({ status }) => status === 503)
  // ten hold a connection and wait for the lock instead
  const waited = busy.map(({ ms }) => ms).sort((a, b) => a - b)[89] ?? Number.POSITIVE_INFINITY
  const longest = Math.max(...answers.map(({ ms }) => ms))
  const after = await call(port, read)
  return {
    kind: 'every connection taken',
    done: '100 requests while a table is locked',
    figure: `${busy.length} x 503, 90 of them in ${seconds(waited)}; all answered in ${seconds(longest)}, then ${after.status}`,
    wanted: '≥ 90 x 503 in ≤ 2 s, all in ≤ 5 s, then 200',
    ok: waited <= 2_000 && longest <= 5_000 && after.status === 200,
  }
}

/** PostgreSQL is killed and comes back while the program goes on. */
export async function outliveDatabase({ server, bench }: Where, program: Program): Promise<Fault> {
  const read = { cookie: bench.cookies.patient, path: 'portal/people.me', input: {} }
  const ask = () => call(program.port, read)
  const before = await ask()
  await server.kill()
  const without = await Promise.all(Array.from({ length: 20 }, ask))
  await server.start()
  const from = performance.now()
  let after = await ask()
  while (after.status !== 200 && performance.now() - from < 10_000) {
    await sleep(50)
    after = await ask()
  }
  const back = performance.now() - from
  const said = without.filter(({ status }) => status === 503).length
  const alive = program.child.exitCode === null
  return {
    kind: 'PostgreSQL gone and back',
    done: 'killed and started while the program lives',
    figure: `${before.status}, then ${said} of 20 x 503, ${after.status} again after ${seconds(back)}`,
    wanted: '200, 20 of 20, 200 in ≤ 2 s without a restart',
    ok: before.status === 200 && said === 20 && after.status === 200 && back <= 2_000 && alive,
  }
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const left = items.values()
  const turn = async () => {
    for (const item of left) results.push(await work(item))
  }
  await Promise.all(Array.from({ length: atOnce }, turn))
  return results
}
