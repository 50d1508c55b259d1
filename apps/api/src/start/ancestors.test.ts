import { describe, expect, test } from 'vitest'
import { launchers, someoneLeft } from './ancestors.ts'
import type { ProcessFacts } from './processes.ts'

/** A chain of processes, the server first and number 1 left out. */
function family(commands: readonly string[]) {
  const pids = commands.map((_, i) => 100 + i)
  const facts = commands.map((command, i): ProcessFacts => {
    return { pid: 100 + i, parent: pids[i + 1] ?? 1, command, started: `at ${i}` }
  })
  return { look: (pid: number) => facts.find((one) => one.pid === pid) ?? null, facts }
}

const server = '/repo/node_modules/.bin/node apps/api/src/main.ts'
const cases: Record<string, [string[], number]> = {
  'npx pnpm start, from a terminal': [
    [
      server,
      'sh -c turbo run build && node apps/api/src/main.ts',
      '/home/a/.npm/_npx/1/node_modules/.bin/pnpm start',
      'sh -c pnpm start',
      'npm exec pnpm start',
      '-bash',
      'sshd: a@pts/0',
    ],
    4,
  ],
  'npx as a node script': [[server, 'node /usr/local/bin/npx --yes pnpm start', 'zsh'], 1],
  'pnpm alone': [[server, 'pnpm start', 'zsh'], 1],
  'node alone': [[server, '-bash', 'sshd: a@pts/0'], 0],
  'a shell that only mentions npx': [[server, 'bash -c npx --yes pnpm start & sleep 9'], 0],
  'node as the first process of a container': [[server], 0],
}

describe('the launchers above the server', () => {
  test.each(Object.entries(cases))('%s', (_, [commands, count]) => {
    const { look, facts } = family(commands)
    expect(launchers(100, look)).toEqual(facts.slice(1, count + 1))
  })
})

describe('somebody left', () => {
  const { look, facts } = family([server, 'pnpm start', 'npm exec pnpm start'])
  const those = launchers(100, look)

  test('not while all of them live', () => {
    expect(someoneLeft(those, look)).toBe(false)
  })
  test('when one has ended', () => {
    expect(someoneLeft(those, (pid) => (pid === 102 ? null : look(pid)))).toBe(true)
  })
  test('when its number was given to another process', () => {
    const reused = facts.map((one) => (one.pid === 102 ? { ...one, started: 'later' } : one))
    const lookAgain = (pid: number) => reused.find((one) => one.pid === pid) ?? null
    expect(someoneLeft(those, lookAgain)).toBe(true)
  })
})
