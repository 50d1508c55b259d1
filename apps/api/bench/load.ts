import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Server = {
  readonly kind: string
  readonly port: number
  readonly usage: () => Promise<{ cpuMicros: number; memory: number }>
  readonly stop: () => void
}

export async function startServer(kind: string, args: readonly string[]): Promise<Server> {
  const child = fork(new URL('serve.ts', import.meta.url), [kind, ...args])
  const { port } = await told<{ port: number }>(child)
  return {
    kind,
    port,
    usage: async () => {
      const answer = told<{ cpu: NodeJS.CpuUsage; memory: number }>(child)
      child.send('usage')
      const { cpu, memory } = await answer
      return { cpuMicros: cpu.user + cpu.system, memory }
    },
    stop: () => child.disconnect(),
  }
}

function told<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`A server under test ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Message)
    })
  })
}

export type Call = {
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: () => string
}

export type Round = { requests: number; cpuMicros: number; milliseconds: number[]; seconds: number }

/**
 * Calls a server from `users` kept connections for that long, and says what it cost; each user waits `pause` ms between
 * an answer and the next call. Any answer but 200 ends the bench.
 */
export async function load(
  server: Server,
  call: Call,
  { users, seconds, pause }: { users: number; seconds: number; pause: number },
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: users })
  const milliseconds: number[] = []
  const before = await server.usage()
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      await sleep((pause * user) / users)
      while (performance.now() < end) {
        const sent = performance.now()
        await once(server, call, agent)
        milliseconds.push(performance.now() - sent)
        if (pause > 0) await sleep(pause)
      }
    }),
  )
  const after = await server.usage()
  agent.destroy()
  return {
    requests: milliseconds.length,
    cpuMicros: (after.cpuMicros - before.cpuMicros) / milliseconds.length,
    milliseconds,
    seconds: (performance.now() - start) / 1000,
  }
}

function once({ port }: Server, { path, headers, body }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        agent,
        port,
        path,
        host: '127.0.0.1',
        method: body ? 'POST' : 'GET',
        headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 300)}`)),
        )
      },
    )
    sending.on('error', reject)
    sending.end(body?.())
  })
}
