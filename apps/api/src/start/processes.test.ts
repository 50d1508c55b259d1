import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { factsFromPs, processFacts } from './processes.ts'

test.each([
  ['the usual way', processFacts],
  ['ps', factsFromPs],
])('%s finds this process, its parent and its command', (_, look) => {
  const facts = look(process.pid)
  expect(facts).toMatchObject({ pid: process.pid, parent: process.ppid })
  expect(facts?.command).toMatch(/node/)
  expect(facts?.started).not.toBe('')
  expect(look(process.pid)).toEqual(facts)
})

test.each([
  ['the usual way', processFacts],
  ['ps', factsFromPs],
])('%s finds nothing of a process that has ended', async (_, look) => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(look(child.pid ?? 0)).toBeNull()
})
