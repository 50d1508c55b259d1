import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { takePort } from './door.ts'

const opened: { close: (graceMs: number) => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((door) => door.close(0)))
})

async function openDoor(host = 'localhost') {
  const port = await freePort()
  const door = await takePort(host, port)
  opened.push(door)
  return { door, port, url: `http://localhost:${port}/` }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

test('a taken port is refused, with its number and the way to choose another', async () => {
  const { port } = await openDoor()
  const again = takePort('localhost', port)
  await expect(again).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3000 npx --yes pnpm start`,
  )
  await expect(again).rejects.toMatchObject({ name: 'Problem' })
})

test('a port taken on ::1 alone is refused too: http://localhost would lead elsewhere', async () => {
  const { port } = await openDoor('::1')
  await expect(takePort('localhost', port)).rejects.toThrow(`Port ${port} is taken`)
  // and 127.0.0.1 was let go of again
  opened.push(await takePort('127.0.0.1', port))
})

test('an address that is not of this machine is refused', async () => {
  await expect(takePort('192.0.2.1', 3999)).rejects.toThrow('HOST=192.0.2.1 is not an address')
})

test('until it is opened it asks to come back', async () => {
  const { door, url } = await openDoor()
  const early = await fetch(url)
  expect(early.status).toBe(503)
  expect(early.headers.get('retry-after')).toBe('1')
  door.open(() => new Response('come in'))
  expect(await (await fetch(url)).text()).toBe('come in')
})

test('localhost answers on both of its addresses', async () => {
  const { door, port } = await openDoor()
  door.open(() => new Response('come in'))
  for (const address of ['127.0.0.1', '[::1]']) {
    expect((await fetch(`http://${address}:${port}/`)).status).toBe(200)
  }
})

test('closing lets a request under way finish and takes no new one', async () => {
  const { door, url } = await openDoor()
  const inside = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  door.open(async () => {
    inside.resolve()
    await finish.promise
    return new Response('done')
  })
  const underWay = fetch(url)
  await inside.promise
  const closed = door.close(10_000)
  await expect(fetch(url)).rejects.toThrow()
  finish.resolve()
  expect(await (await underWay).text()).toBe('done')
  await closed
})

test('a request that does not finish in time is cut', async () => {
  const { door, url } = await openDoor()
  const inside = Promise.withResolvers<void>()
  door.open(() => {
    inside.resolve()
    return new Promise(() => {})
  })
  const underWay = fetch(url)
  await inside.promise
  await Promise.all([door.close(0), expect(underWay).rejects.toThrow()])
})
