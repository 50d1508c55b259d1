import { describe, expect, test } from 'vitest'
import type { Source } from '../evidence/source.ts'
import { asConditions, asSelfCare, asTechniques } from './content.ts'
import { type Library, libraryEntries } from './entry.ts'
import { builtIn } from './library.ts'
import { packOf } from './pack.ts'

const open = (citation: string): Source => ({ citation, mark: 'established' })
const settled = (citation: string): Source => ({ citation, mark: 'verified' })

function first<Entry>(entries: readonly Entry[], found: (entry: Entry) => boolean): Entry {
  const entry = entries.find(found)
  if (!entry) expect.fail('no such entry')
  return entry
}
const neck = first(builtIn.conditions, ({ id }) => id === 'neck-pain')
const swedish = first(builtIn.techniques, ({ id }) => id === 'swedish')
const nprs = first(builtIn.instruments, ({ id }) => id === 'nprs')
const stretch = first(builtIn.selfCare, ({ evidence }) => evidence.length > 0)

const only = (some: Partial<Library>) =>
  libraryEntries({ conditions: [], techniques: [], instruments: [], selfCare: [], ...some })

describe('an entry of the library', () => {
  test('is a condition with its codes, and every open citation of its facts counted', () => {
    const [evidence] = neck.evidence
    const [guideline] = neck.guidelines
    const [caution] = neck.cautions
    if (!evidence || !guideline || !caution) expect.fail('too few facts')
    const entry = {
      ...neck,
      evidence: [{ ...evidence, source: open('A 2020') }],
      guidelines: [{ ...guideline, source: open('B 2020') }],
      cautions: [{ ...caution, source: open('C 2020') }],
      dose: { ...neck.dose, source: open('D 2020') },
      sources: [open('E 2020'), open('A 2020'), settled('F 2020')] as const,
    } as const
    expect(only({ conditions: [entry] })).toEqual([
      {
        kind: 'condition',
        id: 'neck-pain',
        name: neck.name,
        about: neck.about,
        synonyms: neck.synonyms,
        codes: [...neck.codes.icd10cm, ...neck.codes.icd11],
        evidence: entry.evidence,
        unreviewed: 5,
      },
    ])
    expect(neck.codes.icd11.length).toBeGreaterThan(0)
  })

  test('is a technique', () => {
    const entry = {
      ...swedish,
      evidence: swedish.evidence.map((fact) => ({ ...fact, source: open('A 2020') })),
      dose: { ...swedish.dose, source: open('B 2020') },
      sources: [open('C 2020'), settled('D 2020')] as const,
    }
    expect(only({ techniques: [entry] })).toEqual([
      {
        kind: 'technique',
        id: 'swedish',
        name: swedish.name,
        about: swedish.about,
        synonyms: swedish.synonyms,
        codes: [],
        evidence: entry.evidence,
        unreviewed: 3,
      },
    ])
    expect(swedish.evidence.length).toBeGreaterThan(0)
  })

  test('is a measure, found by its short name and its id', () => {
    if (!nprs.important || !nprs.detectable || !nprs.reliability) expect.fail('too few facts')
    const entry = {
      ...nprs,
      important: { ...nprs.important, source: open('A 2020') },
      detectable: { ...nprs.detectable, source: open('B 2020') },
      reliability: { ...nprs.reliability, source: open('C 2020') },
      sources: [open('D 2020')] as const,
    }
    const found = {
      kind: 'instrument',
      id: 'nprs',
      name: nprs.name,
      about: nprs.about,
      synonyms: ['Pain', 'nprs'],
      codes: [],
      evidence: [],
      unreviewed: 4,
    }
    expect(only({ instruments: [entry] })).toEqual([found])
    const bare = { ...entry, important: null, detectable: null, reliability: null }
    expect(only({ instruments: [bare] })).toEqual([{ ...found, unreviewed: 1 }])
  })

  test('is self-care, told by its first step and found by its kind', () => {
    const entry = {
      ...stretch,
      evidence: stretch.evidence.map((fact) => ({ ...fact, source: open('A 2020') })),
      sources: [open('B 2020'), settled('C 2020')] as const,
    }
    expect(only({ selfCare: [entry] })).toEqual([
      {
        kind: 'self-care',
        id: stretch.id,
        name: stretch.name,
        about: stretch.steps[0],
        synonyms: [stretch.kind],
        codes: [],
        evidence: entry.evidence,
        unreviewed: 2,
      },
    ])
  })

  test('stands by its name among those of its kind', () => {
    const named = (name: string) => ({ ...swedish, name })
    const found = only({ techniques: ['Öl', 'Zug', 'Arm'].map(named), conditions: [neck] })
    expect(found.map(({ name }) => name)).toEqual([neck.name, 'Arm', 'Öl', 'Zug'])
  })
})

test('content that has passed the schema is what the catalogues hold', () => {
  const { content } = packOf(builtIn, [])
  expect(asConditions(content)).toBe(content.conditions)
  expect(asTechniques(content)).toBe(content.techniques)
  expect(asSelfCare(content)).toBe(content.selfCare)
})
