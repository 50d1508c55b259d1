import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { endLeftover, readLockFile, starterSetting } from './embedded-leftover.ts'

let cluster = ''
let children: ChildProcess[] = []
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'healing-touch-lock-'))
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  rmSync(cluster, { recursive: true })
})

/** A process that looks like the server of that data folder, started by that one. */
async function serverOf(folder: string, starter: number): Promise<ChildProcess> {
  const look = ['-D', folder, '-c', `${starterSetting}=${starter}`]
  const program = 'setInterval(() => {}, 1e6); console.log("up")'
  const child = spawn(process.execPath, ['-e', program, '--', ...look])
  children.push(child)
  await once(child.stdout ?? child, 'data')
  return child
}

const file = () => join(cluster, 'postmaster.pid')
const lock = (pid: number | undefined) =>
  writeFileSync(file(), `${pid}\n${cluster}\n0\n1\n\n127.0.0.1\n5432001 0\nready   \n`)

test('a server whose starter lives is left alone and named', async () => {
  const child = await serverOf(cluster, process.pid)
  lock(child.pid)
  await expect(endLeftover(cluster)).rejects.toThrow(
    `Healing Touch already runs on the data in ${cluster} (process ${process.pid}).`,
  )
  expect(child.signalCode).toBeNull()
})

test('a server whose starter is gone is ended', async () => {
  const child = await serverOf(cluster, 2 ** 30)
  lock(child.pid)
  await Promise.all([once(child, 'exit'), endLeftover(cluster)])
  expect(child.signalCode).toBe('SIGINT')
})

test('a server of another data folder is left alone, though the lock file names its number', async () => {
  const child = await serverOf(`${cluster}-other`, 2 ** 30)
  lock(child.pid)
  await endLeftover(cluster)
  expect(child.signalCode).toBeNull()
  expect(readLockFile(cluster)).toMatchObject({ pid: 2_147_483_647, ready: true })
})

test('the number of a dead server is made one that nobody has, and the rest of the lock file is kept', async () => {
  const child = await serverOf(cluster, process.pid)
  lock(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const before = readFileSync(file(), 'utf8').split('\n').slice(1)
  await endLeftover(cluster)
  const [pid, ...after] = readFileSync(file(), 'utf8').split('\n')
  expect(pid).toBe('2147483647')
  expect(after).toEqual(before)
})

test('without a lock file there is nothing to do', async () => {
  await endLeftover(cluster)
  expect(readLockFile(cluster)).toBeNull()
})
