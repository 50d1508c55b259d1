import type { Names } from './kinds.ts'

export function selfCareEntry({ id, constant }: Names): string {
  return `import { defineSelfCare } from '../self-care.ts'

export const ${constant} = defineSelfCare({
  id: '${id}',
  kind: 'movement',
  name: '',
  steps: [],
  perWeek: 0,
  minutes: 0,
  stopIf: '',
  avoid: [],
  evidence: [],
  sources: [],
})
`
}

export function selfCareTest({ id, constant }: Names): string {
  return `import { describe, expect, test } from 'vitest'
import { findSelfCare } from '../library.ts'
import { ${constant} } from './${id}.ts'

/** How often and how long, read in its source once more: a slip of the keyboard shows here. */
const read: { perWeek: number; minutes: number } | null = null

describe('${id}', () => {
  test('is in the catalogue', () => {
    expect(findSelfCare('${id}')).toBe(${constant})
  })

  test('says how, and when to stop', () => {
    expect(${constant}.name).not.toBe('')
    expect(${constant}.steps).not.toEqual([])
    expect(${constant}.stopIf).not.toBe('')
  })

  test('keeps the dose of its source', () => {
    const { perWeek, minutes } = ${constant}
    expect({ perWeek, minutes }).toEqual(read)
  })
})
`
}
