import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../src/main.ts')
export const secret = 'only-for-the-faults-only-for-the-faults'

export type Program = {
  readonly port: number
  readonly child: ChildProcess
  /** Its code, and how long it took to end from now on. */
  readonly ended: Promise<number | null>
  readonly said: () => string
}

/** The whole program on that database, listening. It is ended with `stopProgram`. */
export async function startProgram(url: string, dataFolder: string): Promise<Program> {
  const port = await freePort()
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [main], {
    env: {
      ...{ PATH, PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: dataFolder, DATABASE_URL: url },
      ...{ AUTH_SECRET: secret, BACKUP_HOUR: 'off', DEMO: 'false' },
      PUBLIC_URL: origin,
    },
  })
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
        if (said.includes('Ready: ')) resolve()
      })
    child.once('exit', () => reject(new Error(`The program ended, saying: ${said}`)))
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await ready
  return { port, child, ended, said: () => said }
}

export async function stopProgram({ child, ended }: Program): Promise<number | null> {
  child.kill('SIGTERM')
  return ended
}

const origin = 'http://localhost'

export type Answer = {
  /** Null where the line broke before an answer came. */
  readonly status: number | null
  readonly body: string
  readonly ms: number
}

/** One call on a connection of its own, as the app makes it. */
export function call(
  port: number,
  { cookie, path, input }: { cookie: string; path: string; input: unknown },
): Promise<Answer> {
  const from = performance.now()
  const text = JSON.stringify(input)
  return new Promise((resolve) => {
    const broken = () => resolve({ status: null, body: '', ms: performance.now() - from })
    const sent = request(
      {
        ...{ host: '127.0.0.1', port, path: `/trpc/${path}`, method: 'POST', agent: false },
        headers: {
          ...{ cookie, origin, 'content-type': 'application/json' },
          'content-length': Buffer.byteLength(text),
        },
        timeout: 30_000,
      },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (piece) => {
          body += piece
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? null, body, ms: performance.now() - from }),
        )
        answer.on('error', broken)
      },
    )
    sent.on('timeout', () => sent.destroy())
    sent.on('error', broken)
    sent.end(text)
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port')),
      )
    })
  })
}
