import { describe, expect, test } from 'vitest'
import { regions } from '../body/regions.ts'
import { siteKey } from '../body/site-key.ts'
import { Evidence, Guideline } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { purposes } from '../outcomes/purposes.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { type Condition, defineCondition } from './condition.ts'
import { conditions, findCondition } from './conditions.ts'

const all: [string, Condition][] = Object.entries(conditions)
const everything: [string, object][] = [
  ...Object.entries(techniques),
  ...Object.entries(selfCareLibrary),
  ...all,
]

/** Never run: these lines are checked by the compiler, and each error must be there. */
export function withUnknownNames(known: Condition) {
  return [
    // @ts-expect-error a technique must exist in the catalogue
    defineCondition({ ...known, techniques: [{ technique: 'magic', because: 'It is magic.' }] }),
    // @ts-expect-error a measure must exist in the catalogue
    defineCondition({ ...known, measures: ['magic-nrs'] }),
    // @ts-expect-error evidence is a list with at least one entry
    defineCondition({ ...known, evidence: [] }),
    defineCondition(known),
  ]
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(key, inner),
  ])
}

describe('the words of the three catalogues', () => {
  test.each(everything)('%s: no empty, untrimmed or doubled words', (_, entry) => {
    for (const text of stringsIn(entry)) {
      expect(text).toBe(text.trim())
      expect(text).not.toBe('')
      expect(text).not.toMatch(/ {2}|\b(\w+) \1\b/i)
    }
  })

  test.each(everything)('%s: promises no more than evidence', (_, entry) => {
    for (const text of stringsIn(entry))
      expect(text).not.toMatch(
        /\b(proven|proves|cures?|heals?|flush\w*|toxins?|detox\w*|guarantee\w*|miracle\w*|cortisol|(releases?|boosts?) endorphins)\b/i,
      )
  })

  test.each(everything)('%s: every source can be found and says how sure we are', (_, entry) => {
    const sources = [
      ...valuesOf('source', entry),
      ...valuesOf('sources', entry).flatMap((list) => (Array.isArray(list) ? list : [])),
    ]
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) Source.parse(source)
  })

  test.each(everything)('%s: studies and guidelines are of our time', (_, entry) => {
    for (const year of valuesOf('year', entry)) {
      expect(year).toBeGreaterThanOrEqual(1990)
      expect(year).toBeLessThanOrEqual(2026)
    }
  })
})

describe('the files of the catalogues carry their ids', () => {
  test.each(Object.keys(techniques))('techniques/catalogue/%s.ts', async (id) => {
    const file: object = await import(`../techniques/catalogue/${id}.ts`)
    expect(Object.values(file)).toEqual([techniques[id as keyof typeof techniques]])
  })

  test.each(Object.keys(selfCareLibrary))('self-care/catalogue/%s.ts', async (id) => {
    const file: object = await import(`../self-care/catalogue/${id}.ts`)
    expect(Object.values(file)).toEqual([selfCareLibrary[id as keyof typeof selfCareLibrary]])
  })

  test.each(Object.keys(conditions))('conditions/catalogue/%s.ts', async (id) => {
    const file: object = await import(`./catalogue/${id}.ts`)
    expect(Object.values(file)).toEqual([conditions[id as keyof typeof conditions]])
  })
})

describe('the catalogue of conditions', () => {
  test.each(['', 'Neck-pain', 'no-such', 'constructor', '__proto__'])(
    'finds nothing called "%s"',
    (id) => {
      expect(findCondition(id)).toBeNull()
    },
  )

  test('finds a condition by its id', () => {
    expect(findCondition('neck-pain')).toBe(conditions['neck-pain'])
  })

  test.each(all)('%s keeps evidence and guidelines in full', (_, { evidence, guidelines }) => {
    for (const entry of evidence) Evidence.parse(entry)
    for (const entry of guidelines) Guideline.parse(entry)
  })

  test.each(all)('%s considers each technique once, for or against', (_, condition) => {
    const named = [...condition.techniques, ...condition.notAdvised].map((one) => one.technique)
    expect(new Set(named).size).toBe(named.length)
  })

  test.each(all)('%s can begin within its pressure limit', (_, condition) => {
    const cap = condition.startPressureCap ?? 5
    for (const { technique } of condition.techniques)
      expect(techniques[technique].dose.pressure?.low ?? 0).toBeLessThanOrEqual(cap)
  })

  test.each(all)('%s has a dose, a stop rule and coded cautions', (_, condition) => {
    const { dose, reviewAfterVisits, cautions } = condition
    expect(dose.minutes).toBeGreaterThanOrEqual(15)
    expect(dose.minutes).toBeLessThanOrEqual(60)
    expect(dose.perWeek.low).toBeLessThanOrEqual(dose.perWeek.high)
    expect(dose.weeks).toBeGreaterThanOrEqual(4)
    expect([4, 5, 6]).toContain(reviewAfterVisits)
    for (const { rule } of cautions) expect(rule).toMatch(/^[CR]\d{2}[a-f]?$/)
    expect(new Set(cautions.map(({ rule }) => rule)).size).toBe(cautions.length)
  })

  test.each(all)('%s stops early where a guideline is against massage', (_, condition) => {
    const against = condition.guidelines.some(({ recommendation }) =>
      recommendation.endsWith('against'),
    )
    if (against) expect(condition.reviewAfterVisits).toBe(4)
  })

  test.each(all)('%s measures what its techniques are meant for', (_, condition) => {
    const measured = new Set<string>(condition.measures)
    const served = condition.techniques.flatMap(({ technique }) => techniques[technique].purposes)
    for (const purpose of new Set(served)) {
      const can = purposes[purpose].measures.some((measure) => measured.has(measure))
      // Stiffness says little in headache; the purpose stays a promise to measure elsewhere.
      if (purpose !== 'inflammation') expect(can, purpose).toBe(true)
    }
    expect(condition.selfCare).toContain('graded-activity')
  })

  test.each(all)('%s names places of the body map, none out of scope', (_, condition) => {
    for (const region of condition.regions) expect(regions[region]).not.toHaveProperty('outOfScope')
    expect(new Set(condition.regions).size).toBe(condition.regions.length)
    expect(siteKey({ region: condition.regions[0], side: 'left' })).toContain('.left')
  })
})

describe('traps', () => {
  const says = (id: keyof typeof conditions, body: string) =>
    conditions[id].guidelines.find((one) => one.body.startsWith(body))?.recommendation

  test('ACP 2017 does not recommend massage for chronic low back pain, WHO 2023 conditionally does', () => {
    expect(says('low-back-pain', 'ACP')).toBe('none')
    expect(says('low-back-pain', 'WHO')).toBe('conditional-for')
  })

  test('massage for neck pain is no better than sham', () => {
    const sham = conditions['neck-pain'].evidence.find(({ comparator }) => comparator === 'sham')
    expect(sham).toMatchObject({ year: 2024, direction: 'no-difference', certainty: 'moderate' })
  })

  test('EULAR is against massage in fibromyalgia', () => {
    expect(says('fibromyalgia', 'EULAR')).toBe('conditional-against')
  })

  test('in knee osteoarthritis two guidelines contradict each other and both are kept', () => {
    expect(says('knee-osteoarthritis', 'ACR')).toBe('conditional-against')
    expect(says('knee-osteoarthritis', 'AAOS')).toBe('conditional-for')
  })

  test('headaches became fewer with massage as with sham', () => {
    const sham = conditions['tension-headache'].evidence.find((one) => one.comparator === 'sham')
    expect(sham?.direction).toBe('no-difference')
  })

  test('the BMJ panel is strongly for manual trigger-point therapy of the jaw', () => {
    expect(says('temporomandibular', 'BMJ')).toBe('strong-for')
  })

  test.each([
    ['low-back-pain', 'MG30.02'],
    ['neck-pain', 'MG30.02'],
    ['fibromyalgia', 'MG30.01'],
    ['tension-headache', 'MG30.03'],
    ['temporomandibular', 'MG30.03'],
    ['knee-osteoarthritis', 'MG30.31'],
  ] as const)('%s is %s in ICD-11', (id, code) => {
    expect(conditions[id].codes.icd11).toContain(code)
  })

  test.each(all)(
    '%s: licensed SNOMED CT codes are not shipped, ICD-10-CM codes are shaped',
    (_, { codes }) => {
      expect(codes.snomed).toBeNull()
      for (const code of codes.icd10cm) expect(code).toMatch(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/)
    },
  )
})
