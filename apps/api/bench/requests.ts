import type { Figure } from './figures.ts'
import { median, quantile } from './figures.ts'
import { type Call, load, type Round, type Server, startServer } from './load.ts'
import type { Bench } from './people.ts'

const rounds = 5
const secondsEach = 1.5
/** As many as they can: what a request costs. */
const crowd = { users: 32, pause: 0 }
/** People at work: 50 at once, each opening a screen a second. */
const people = { users: 50, pause: 1000 }

type Case = { readonly name: string; readonly server: string; readonly call: Call }

/** What requests cost the server's processor, interleaved round by round with bare servers in the same run. */
export async function requestFigures(
  url: string,
  secret: string,
  { practiceId, patientId, routineId, cookies }: Bench,
): Promise<Figure[]> {
  const origin = 'http://localhost'
  const query = (cookie: string, path: string, input?: object): Call => ({
    path: `/trpc/${path}`,
    headers: { cookie, origin },
    body: () => JSON.stringify(input ?? {}),
  })
  const today = new Date().toISOString().slice(0, 10)
  const cases: Case[] = [
    { name: 'bare http', server: 'http', call: { path: '/' } },
    { name: 'http + one SELECT', server: 'http + SELECT', call: { path: '/' } },
    { name: 'nothing but the stack: /healthz', server: 'product', call: { path: '/healthz' } },
    {
      name: 'read one record',
      server: 'product',
      call: query(cookies.patient, 'portal/people.me'),
    },
    {
      name: 'write one record',
      server: 'product',
      call: query(cookies.patient, 'portal/selfCare.tick', {
        routineId,
        day: today,
        state: 'done',
      }),
    },
  ]
  const screens: Case[] = [
    {
      name: 'screen: patient, today',
      server: 'product',
      call: query(cookies.patient, 'portal/today.show'),
    },
    {
      name: 'screen: patient, progress',
      server: 'product',
      call: query(cookies.patient, 'portal/outcomes.progress'),
    },
    {
      name: 'screen: therapist, today',
      server: 'product',
      call: query(cookies.therapist, 'dashboard/today.show', { day: null }),
    },
    {
      name: 'screen: therapist, chart',
      server: 'product',
      call: query(cookies.therapist, 'dashboard/people.chart', { patientId }),
    },
  ]
  const args = [url, secret, patientId, practiceId]
  const servers = new Map<string, Server>()
  for (const kind of new Set(cases.map(({ server }) => server)))
    servers.set(kind, await startServer(kind, args))
  try {
    const measured = await interleave(cases, servers, crowd)
    const bare = cpuOf(measured, 'bare http')
    const select = cpuOf(measured, 'http + one SELECT')
    const seen = await interleave(screens, servers, people)
    const memory = (await servers.get('product')?.usage())?.memory ?? 0
    return [
      against('http + one SELECT', measured, { name: 'bare http', cpu: bare }, ''),
      against('nothing but the stack: /healthz', measured, { name: 'bare http', cpu: bare }, '≤ 9'),
      against('read one record', measured, { name: 'http + SELECT', cpu: select }, '≤ 2.5'),
      against('write one record', measured, { name: 'http + SELECT', cpu: select }, '≤ 5'),
      ...screens.map(({ name }) => screen(name, seen)),
      {
        what: 'memory of the API, warm',
        measured: `${Math.round(memory / 1024 / 1024)} MB`,
        baseline: '',
        ratio: '',
        goal: '≤ 200 MB',
      },
    ]
  } finally {
    for (const server of servers.values()) server.stop()
  }
}

async function interleave(
  cases: readonly Case[],
  servers: ReadonlyMap<string, Server>,
  pace: { users: number; pause: number },
): Promise<Map<string, Round[]>> {
  const measured = new Map<string, Round[]>(cases.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, server: kind, call } of cases) {
      const server = servers.get(kind)
      if (!server) continue
      const result = await load(server, call, { ...pace, seconds: secondsEach })
      // the first round warms up
      if (round > 0) measured.get(name)?.push(result)
    }
  return measured
}

function cpuOf(measured: ReadonlyMap<string, Round[]>, name: string): number {
  return median((measured.get(name) ?? []).map(({ cpuMicros }) => cpuMicros))
}

function against(
  name: string,
  measured: ReadonlyMap<string, Round[]>,
  baseline: { name: string; cpu: number },
  goal: string,
): Figure {
  const cpu = cpuOf(measured, name)
  const rate = median((measured.get(name) ?? []).map(({ requests, seconds }) => requests / seconds))
  return {
    what: name,
    measured: `${cpu.toFixed(0)} µs processor, ${rate.toFixed(0)} a second`,
    baseline: `${baseline.name}: ${baseline.cpu.toFixed(0)} µs`,
    ratio: `× ${(cpu / baseline.cpu).toFixed(2)}`,
    goal,
  }
}

function screen(name: string, measured: ReadonlyMap<string, Round[]>): Figure {
  const all = measured.get(name) ?? []
  const waits = all.flatMap(({ milliseconds }) => milliseconds)
  const cpu = cpuOf(measured, name)
  return {
    what: name,
    measured: `p50 ${quantile(waits, 0.5).toFixed(0)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms, ${cpu.toFixed(0)} µs processor`,
    baseline: `${people.users} people, a screen a second each`,
    ratio: '',
    goal: 'p99 ≤ 50 ms',
  }
}
