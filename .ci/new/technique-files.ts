import type { Names } from './kinds.ts'

export function techniqueEntry({ id, constant }: Names): string {
  return `import { defineTechnique } from '../technique.ts'

export const ${constant} = defineTechnique({
  id: '${id}',
  name: '',
  synonyms: [],
  about: '',
  purposes: [],
  tags: {
    depth: 'moderate',
    force: [],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 0, high: 0, per: 'region' },
    pressure: null,
    how: '',
    source: { citation: '', mark: 'established' },
  },
  certification: null,
  avoid: [],
  evidence: [],
  sources: [],
})
`
}

export function techniqueTest({ id, constant }: Names): string {
  return `import { describe, expect, test } from 'vitest'
import type { Technique } from '../technique.ts'
import { findTechnique } from '../techniques.ts'
import { ${constant} } from './${id}.ts'

/** The dose read in its source once more, and what the technique is for: a slip of the keyboard shows here. */
const read: Pick<Technique['dose'], 'minutes' | 'pressure'> | null = null
const purposes: readonly string[] = []

describe('${id}', () => {
  test('is in the catalogue', () => {
    expect(findTechnique('${id}')).toBe(${constant})
  })

  test('says everything in words', () => {
    const { name, about, dose } = ${constant}
    for (const words of [name, about, dose.how, dose.source.citation]) expect(words).not.toBe('')
  })

  test('keeps the dose of its source', () => {
    const { minutes, pressure } = ${constant}.dose
    expect({ minutes, pressure }).toEqual(read)
  })

  test('is for what it is for', () => {
    expect(purposes).not.toEqual([])
    expect(${constant}.purposes).toEqual(purposes)
  })
})
`
}
