import type { PurposeState } from '@healing-touch/domain/outcomes/purpose-progress.ts'

const parts: readonly (readonly [PurposeState, (count: string) => string])[] = [
  ['moving', (count) => `${count} getting better`],
  ['slipping', (count) => `${count} getting worse`],
  ['steady', (count) => `${count} without a clear change`],
  ['too-early', (count) => `${count} too early to say`],
  ['not-measured', (count) => `${count} not measured yet`],
]
const counts = ['none', 'one', 'two', 'three', 'four', 'five']

/** All purposes in one sentence: "Of the five, two are getting better and three too early to say." Bad news is not left out. */
export function glanceWords(states: readonly PurposeState[]): string {
  const said = parts.flatMap(([state, words]) => {
    const count = states.filter((one) => one === state).length
    return count === 0 ? [] : [words(counts[count] ?? String(count))]
  })
  const verb = said[0]?.startsWith('one') ? 'is' : 'are'
  const [first = '', ...rest] = said
  const last = rest.pop()
  const list = last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`
  return `Of the five, ${list.replace(' ', ` ${verb} `)}.`
}
