import { describe, expect, test } from 'vitest'
import { Evidence } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { purposeIds, purposes } from '../outcomes/purposes.ts'
import { Pressure } from './pressure.ts'
import { defineTechnique, type Technique } from './technique.ts'
import { findTechnique, techniques } from './techniques.ts'

const all: [string, Technique][] = Object.entries(techniques)

const plain = {
  id: 'sunshine',
  name: 'Sunshine',
  synonyms: [],
  about: 'Lying in the sun.',
  tags: {
    depth: 'superficial',
    force: ['thermal'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 1, high: 2, per: 'region' },
    pressure: null,
    how: 'Lie down.',
    source: { citation: 'Nobody', mark: 'decision' },
  },
  certification: null,
  avoid: [],
  evidence: [],
  sources: [{ citation: 'Nobody', mark: 'decision' }],
} as const

/** Never run: these lines are checked by the compiler, and each error must be there. */
export function withoutPurpose() {
  return [
    // @ts-expect-error a technique needs a purpose
    defineTechnique({ ...plain, purposes: [] }),
    // @ts-expect-error a technique says which purposes
    defineTechnique(plain),
    // @ts-expect-error a purpose must be one of the five
    defineTechnique({ ...plain, purposes: ['tanning'] }),
    // @ts-expect-error a force must be one that the safety rules know
    defineTechnique({ ...plain, purposes: ['relaxation'], tags: { ...plain.tags, force: ['x'] } }),
    defineTechnique({ ...plain, purposes: ['relaxation'] }),
  ]
}

describe('the catalogue of techniques', () => {
  test.each(['', 'Swedish', 'no-such', 'constructor', '__proto__'])(
    'finds nothing called "%s"',
    (id) => {
      expect(findTechnique(id)).toBeNull()
    },
  )

  test('finds a technique by its id', () => {
    expect(findTechnique('swedish')).toBe(techniques.swedish)
  })

  test.each(all)('%s has purposes, each once and each measured', (_, { purposes: served }) => {
    expect(served.length).toBeGreaterThan(0)
    expect(new Set(served).size).toBe(served.length)
    for (const purpose of served) expect(purposes[purpose].measures.length).toBeGreaterThan(0)
  })

  test.each(purposeIds)('somebody can work on %s', (purpose) => {
    expect(all.some(([, technique]) => technique.purposes.includes(purpose))).toBe(true)
  })

  test.each(all)('%s has a dose in range, with a source', (_, { dose }) => {
    expect(dose.minutes.low).toBeGreaterThan(0)
    expect(dose.minutes.low).toBeLessThanOrEqual(dose.minutes.high)
    expect(dose.minutes.high).toBeLessThanOrEqual(90)
    Source.parse(dose.source)
    if (dose.pressure === null) return
    const { low, high } = dose.pressure
    expect(Pressure.parse(low)).toBeLessThanOrEqual(Pressure.parse(high))
  })

  test.each(all)(
    '%s is deep exactly where it may press to the deepest layers',
    (_, { tags, dose }) => {
      expect(tags.depth === 'deep').toBe(dose.pressure?.high === 5)
    },
  )

  test.each(all)('%s rests on evidence and sources a reader can find', (_, technique) => {
    for (const entry of technique.evidence) Evidence.parse(entry)
    for (const source of technique.sources) Source.parse(source)
    expect(technique.sources.length).toBeGreaterThan(0)
  })

  test.each(['lymphatic-drainage', 'intra-oral'] as const)('%s asks for a certificate', (id) => {
    expect(techniques[id].certification).not.toBeNull()
    expect(techniques[id].tags.scope).toBe(true)
  })
})
