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

  test('has all 32', () => {
    expect(all).toHaveLength(32)
  })

  test.each(all)('%s is kept under its own id and looked for under other names', (id, entry) => {
    expect(entry.id).toBe(id)
    expect(entry.synonyms.length).toBeGreaterThan(0)
    const names = [entry.name, ...entry.synonyms].map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['gua sha', 'instrument-assisted'],
    ['hot stones', 'heat-application'],
    ['shiatsu', 'acupressure'],
    ['kneading', 'petrissage'],
    ['cross-fiber friction', 'transverse-friction'],
    ['nerve flossing', 'neural-sliders'],
  ])('"%s" is %s', (name, id) => {
    expect(
      all.filter(([, { synonyms }]) => synonyms.includes(name)).map(([found]) => found),
    ).toEqual([id])
  })
})

/** What the safety rules say of tags, and whom that has to reach: a rule needs no list of names. */
describe('the tags by which safety rules find techniques', () => {
  const found: [string, (tags: Technique['tags']) => boolean, string[]][] = [
    ['deep work', ({ depth }) => depth === 'deep', ['deep-tissue', 'transverse-friction']],
    [
      'shear with a tool, or suction',
      ({ force, tools }) => (force.includes('shear') && tools) || force.includes('suction'),
      ['cupping', 'instrument-assisted'],
    ],
    [
      'heat and cold',
      ({ force }) => force.includes('thermal'),
      ['cold-application', 'heat-application'],
    ],
    [
      'stretches towards the end of the range',
      ({ force }) => force.includes('stretch'),
      ['muscle-energy', 'passive-stretch', 'pin-and-stretch', 'thai-massage'],
    ],
    [
      'joints moved by the therapist',
      ({ force }) => force.includes('joint-motion'),
      ['joint-oscillation', 'neural-sliders', 'rocking', 'strain-counterstrain', 'thai-massage'],
    ],
    [
      'shaking and drumming',
      ({ force }) => force.includes('vibration'),
      ['tapotement', 'vibration'],
    ],
    ['moving lymph', ({ force }) => force.includes('drainage'), ['lymphatic-drainage']],
    [
      'pressing into muscle that holds still',
      ({ depth, force }) =>
        depth === 'moderate' && force.includes('compressive') && !force.includes('shear'),
      [
        'acupressure',
        'ischaemic-compression',
        'pin-and-stretch',
        'suboccipital-release',
        'thai-massage',
      ],
    ],
    ['sensitive areas', ({ sensitiveArea }) => sensitiveArea, ['intra-oral']],
    [
      'what a law may forbid',
      ({ scope }) => scope,
      ['cupping', 'intra-oral', 'joint-oscillation', 'lymphatic-drainage', 'neural-sliders'],
    ],
  ]
  test.each(found)('%s', (_, matches, ids) => {
    const reached = all.filter(([, { tags }]) => matches(tags)).map(([id]) => id)
    expect(reached.toSorted()).toEqual(ids)
  })

  test.each(all)('%s names each force once', (_, { tags }) => {
    expect(new Set(tags.force).size).toBe(tags.force.length)
  })

  test.each(all)('%s asks for a certificate where a law may ask for one', (_, entry) => {
    if (entry.tags.scope) expect(entry.certification).not.toBeNull()
  })

  test('something remains when pressure, tools, heat, suction and movement are all ruled out', () => {
    const { tags, dose, avoid, certification, regions } = techniques['comfort-touch']
    expect(tags).toMatchObject({ depth: 'superficial', force: ['compressive'], tools: false })
    expect(dose.pressure).toEqual({ low: 0, high: 1 })
    expect([avoid, certification, regions]).toEqual([[], null, undefined])
  })
})

describe('the pressure that may be planned', () => {
  const highest: [number | null, string[]][] = [
    [
      null,
      [
        'cold-application',
        'cupping',
        'heat-application',
        'joint-oscillation',
        'muscle-energy',
        'neural-sliders',
        'passive-stretch',
      ],
    ],
    [1, ['comfort-touch', 'guided-breathing', 'lymphatic-drainage', 'strain-counterstrain']],
    [2, ['abdominal-massage', 'intra-oral', 'rocking', 'suboccipital-release']],
    [
      3,
      [
        'connective-tissue',
        'effleurage',
        'myofascial-release',
        'scar-massage',
        'swedish',
        'tapotement',
        'vibration',
      ],
    ],
    [
      4,
      [
        'acupressure',
        'circular-friction',
        'instrument-assisted',
        'ischaemic-compression',
        'neuromuscular',
        'petrissage',
        'pin-and-stretch',
        'thai-massage',
      ],
    ],
    [5, ['deep-tissue', 'transverse-friction']],
  ]
  test.each(highest)('is at most %s', (most, ids) => {
    const capped = all.filter(([, { dose }]) => (dose.pressure?.high ?? null) === most)
    expect(capped.map(([id]) => id).toSorted()).toEqual(ids)
  })
})

describe('the words of a technique say no more than its evidence', () => {
  const effect =
    /\b(eases|relieves|reduces|lowers|improves|restores|fixes|prevents|boosts|calms|soothes|helps|loosens|releases|breaks (up|down))\b/i
  const unsure = /\b(may|whether|no|not|nobody)\b/i

  test.each(all)('%s: what it is, not what it does for you', (_, { about, dose }) => {
    for (const sentence of `${about} ${dose.how}`.split(/(?<=[.!?])\s/))
      if (effect.test(sentence)) expect(sentence).toMatch(unsure)
  })

  const weak = all.flatMap(([id, { evidence }]) =>
    evidence
      .filter(
        ({ certainty, direction }) => certainty === 'very-low' || direction === 'no-difference',
      )
      .map((entry): [string, string] => [`${id}, ${entry.study}`, entry.finding]),
  )
  test.each(weak)('%s: the finding says that it is weak or no better', (_, finding) => {
    expect(finding).toMatch(
      /\bno (clear |lasting )?(better|difference)|not (known|shown|differ)|did not differ|\bno difference\b|weak|unsure|small/i,
    )
  })

  test.each(all.filter(([, { evidence }]) => evidence.length === 0))(
    '%s: without a study it says so',
    (_, { sources }) => {
      expect(sources.map(({ citation }) => citation).join(' ')).toMatch(
        /no trial|not tested alone|own share is not known|low certainty/i,
      )
      expect(sources.every(({ mark }) => mark === 'established')).toBe(true)
    },
  )
})
