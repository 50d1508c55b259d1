import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Fault, seconds, whole } from './figures.ts'
import { startServer } from './server.ts'

type Size = { readonly cycles: number; readonly writes: number }
const writers = 32

/** Kills every process of PostgreSQL in the middle of its work, again and again, and looks for what it had acknowledged. */
export async function killPostgres(folder: string, { cycles, writes }: Size): Promise<Fault> {
  const dataFolder = join(folder, 'killed')
  mkdirSync(dataFolder)
  const server = await startServer(dataFolder)
  let [total, missing, slowest] = [0, 0, 0]
  try {
    await once(server.url, (client) =>
      client.query('create table written (line text, n int, primary key (line, n))'),
    )
    for (let cycle = 0; cycle < cycles; cycle++) {
      const each = Math.ceil(writes / cycles)
      const acknowledged = await writeUntilKilled(server, cycle, each + Math.random() * each * 0.1)
      slowest = Math.max(slowest, await server.start())
      total += [...acknowledged.values()].reduce((sum, n) => sum + n, 0)
      missing += await once(server.url, (client) => countMissing(client, acknowledged))
    }
  } finally {
    await server.stop()
  }
  return {
    kind: 'PostgreSQL killed',
    done: `kill -9 x ${cycles} under ${writers} writers`,
    figure: `${whole(total)} acknowledged, ${missing} missing, back in ${seconds(slowest)} at most`,
    wanted: `≥ ${whole(writes)}, 0 missing, < 5 s`,
    ok: total >= writes && missing === 0 && slowest < 5_000,
  }
}

/** How many rows of each line were acknowledged; they are numbered without a gap. */
async function writeUntilKilled(
  { url, kill }: Awaited<ReturnType<typeof startServer>>,
  cycle: number,
  enough: number,
): Promise<ReadonlyMap<string, number>> {
  const acknowledged = new Map<string, number>()
  let [count, killing]: [number, Promise<void> | null] = [0, null]
  const write = async (writer: number) => {
    const line = `${cycle}-${writer}`
    const client = new pg.Client(url)
    client.on('error', () => {})
    await client.connect()
    for (let n = 1; ; n++) {
      const text = 'insert into written values ($1, $2)'
      const done = client.query({ name: 'write', text, values: [line, n] })
      if ((await done.then(null, () => null)) === null) break
      acknowledged.set(line, n)
      count++
      if (count >= enough) killing ??= kill()
    }
    await client.end().catch(() => {})
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  if (killing === null) throw new Error('The writers stopped before anything was killed.')
  await killing
  return acknowledged
}

async function countMissing(client: pg.Client, acknowledged: ReadonlyMap<string, number>) {
  const lines = [...acknowledged.keys()]
  const { rows } = await client.query<{ missing: string }>(
    `select coalesce(sum(greatest(0, wanted - there)), 0) as missing
      from unnest($1::text[], $2::int[]) as want (line, wanted)
      cross join lateral (select count(*) as there from written w where w.line = want.line and w.n <= wanted) as found`,
    [lines, lines.map((line) => acknowledged.get(line) ?? 0)],
  )
  return Number(rows[0]?.missing)
}

export async function once<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
