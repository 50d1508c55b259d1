import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'healing-touch-'))
  chmodSync(folder, 0o755)
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The whole program, and what it says. */
function start(settings: Record<string, string | number>, ...argv: string[]) {
  const env = Object.fromEntries(Object.entries(settings).map(([name, it]) => [name, String(it)]))
  const child = spawn(process.execPath, [main, ...argv], { env })
  cleanups.push(() => child.kill('SIGKILL'))
  let said = ''
  const heard = new EventTarget()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
      heard.dispatchEvent(new Event('text'))
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }))
  const saying = async (words: string) => {
    while (!said.includes(words)) {
      const over = ended.then(() => Promise.reject(new Error(`It ended, saying: ${said}`)))
      await Promise.race([once(heard, 'text'), over])
    }
  }
  return { child, ended, saying }
}

async function listenSomewhere(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, '127.0.0.1')
  cleanups.push(() => server.close())
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0 }
}

test('a taken port is said in one sentence, before anything is started', async () => {
  const { port } = await listenSomewhere()
  const { ended } = start({ PORT: port, DATA_DIR: newFolder() })
  expect(await ended).toEqual({
    code: 1,
    signal: null,
    said: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3000 npx --yes pnpm start\n`,
  })
})

test('a setting that cannot be used is said in one sentence', async () => {
  const { ended } = start({ PORT: 'abc' })
  expect(await ended).toMatchObject({
    code: 1,
    said: 'PORT must be a whole number from 1 to 65535, not "abc".\n',
  })
})

test('a database that does not answer is said in one sentence', async () => {
  const { port, server } = await listenSomewhere()
  await new Promise((resolve) => server.close(resolve))
  const { ended } = start({
    PORT: port,
    DATA_DIR: newFolder(),
    DATABASE_URL: 'postgres://owner:hunter2@127.0.0.1:1/healing',
    AUTH_SECRET: 'x'.repeat(32),
  })
  expect(await ended).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /^Bringing .*\nThe database at 127\.0\.0\.1:1\/healing cannot be used: .*ECONNREFUSED.*\.\n$/,
    ),
  })
})

test('--help lists the settings and starts nothing', async () => {
  expect(await start({}, '--help').ended).toMatchObject({
    code: 0,
    said: expect.stringContaining('DATABASE_URL'),
  })
})

test('it starts, is killed, starts again without help, and stops in order when asked to', async () => {
  const { port, server } = await listenSomewhere()
  await new Promise((resolve) => server.close(resolve))
  const settings = { PORT: port, DATA_DIR: newFolder(), DEMO: 'false' }
  const killed = start(settings)
  await killed.saying('Ready: ')
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200)
  killed.child.kill('SIGKILL')
  await killed.ended

  const again = start(settings)
  await again.saying('Ready: ')
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200)
  again.child.kill('SIGTERM')
  expect(await again.ended).toMatchObject({ code: 0, signal: null })
  await expect(fetch(`http://localhost:${port}/readyz`)).rejects.toThrow()
})
