import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createShutdown, stopOnSignals } from './shutdown.ts'

function watched() {
  const heard: string[] = []
  const exit = (code: number) => void heard.push(`exit ${code}`)
  const onError = (error: unknown) => void heard.push(String(error))
  const shutdown = createShutdown({ exit, onError })
  const closing = (name: string) => async () => void heard.push(name)
  return { heard, exit, shutdown, closing }
}

test('closes requests first and the database last, in whatever order they were opened', async () => {
  const { heard, shutdown, closing } = watched()
  shutdown.add('database', closing('database'))
  shutdown.add('connections', closing('connections'))
  shutdown.add('requests', closing('requests'))
  shutdown.add('jobs', closing('jobs'))
  await shutdown.stop(0)
  expect(heard).toEqual(['requests', 'jobs', 'connections', 'database', 'exit 0'])
})

test('one stage waits for the one before', async () => {
  const { heard, shutdown, closing } = watched()
  const finish = Promise.withResolvers<void>()
  shutdown.add('requests', () => finish.promise)
  shutdown.add('database', closing('database'))
  const stopped = shutdown.stop(0)
  await new Promise(setImmediate)
  expect(heard).toEqual([])
  finish.resolve()
  await stopped
  expect(heard).toEqual(['database', 'exit 0'])
})

test('what cannot be closed is told and does not keep the rest open', async () => {
  const { heard, shutdown, closing } = watched()
  shutdown.add('requests', () => Promise.reject(new Error('stuck')))
  shutdown.add('database', closing('database'))
  await shutdown.stop(1)
  expect(heard).toEqual(['Error: stuck', 'database', 'exit 1'])
})

test('a start under way is waited for, and what it opened meanwhile is closed', async () => {
  const { heard, shutdown, closing } = watched()
  const starting = Promise.withResolvers<void>()
  shutdown.wait(starting.promise)
  const stopped = shutdown.stop(0)
  expect(shutdown.stopping.aborted).toBe(true)
  shutdown.add('database', closing('database'))
  starting.reject(new Error('aborted'))
  await stopped
  expect(heard).toEqual(['database', 'exit 0'])
})

test('only the first stop counts', async () => {
  const { heard, shutdown, closing } = watched()
  shutdown.add('database', closing('database'))
  await Promise.all([shutdown.stop(1), shutdown.stop(0)])
  expect(heard).toEqual(['database', 'exit 1'])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s stops gently, a second one at once',
  async (name) => {
    const { heard, exit, shutdown } = watched()
    const signals = new EventEmitter() as unknown as NodeJS.Process
    stopOnSignals(signals, shutdown, exit, (line) => heard.push(line))
    shutdown.add('requests', () => new Promise(() => {}))
    signals.emit(name as 'SIGINT', 'SIGINT')
    expect(heard).toEqual(['Stopping … (once more ends it at once)'])
    signals.emit(name as 'SIGINT', 'SIGINT')
    expect(heard.at(-1)).toBe('exit 130')
  },
)
