import { describe, expect, test } from 'vitest'
import { regions } from '../body/regions.ts'
import { siteKey } from '../body/site-key.ts'
import { Evidence, Guideline } from '../evidence/evidence.ts'
import { Source } from '../evidence/source.ts'
import { ConditionContent } from '../library/content.ts'
import { purposes } from '../outcomes/purposes.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { type Condition, defineCondition } from './condition.ts'
import { conditions, findCondition } from './conditions.ts'

const numbered = (letter: string, most: number) =>
  Array.from({ length: most }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
/** The numbers that safety rules keep: contraindications, some of them in parts, and red flags. */
const safetyRules = new Set([
  ...numbered('C', 35).filter((rule) => rule !== 'C10'),
  ...['C10a', 'C10b', 'C10c', 'C10d', 'C10e', 'C10f', 'C15b', 'C16b', 'C20b'],
  ...numbered('R', 27),
])

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

describe('an entry that names no source does not pass', () => {
  const known = conditions['lumbar-radiculopathy']
  const { evidence, guidelines, cautions, dose } = known
  const bare = <T extends { readonly source: Source }>({ source: _, ...rest }: T) => rest

  test.each([
    ['of its own', { ...known, sources: [] }],
    ['for its evidence', { ...known, evidence: evidence.map(bare) }],
    ['for a guideline', { ...known, guidelines: guidelines.map(bare) }],
    ['for a caution', { ...known, cautions: cautions.map(bare) }],
    ['for its dose', { ...known, dose: bare(dose) }],
  ])('%s', (_, entry) => {
    expect(ConditionContent.safeParse(entry).success).toBe(false)
  })

  test.each(all)('%s passes', (_, entry) => {
    expect(ConditionContent.safeParse(entry).error).toBeUndefined()
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
    for (const technique of named) expect(techniques).toHaveProperty(technique)
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
    for (const { rule } of cautions) expect(safetyRules).toContain(rule)
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

describe('a guideline against massage', () => {
  test.each([
    ['chronic-widespread-pain', 'EULAR'],
    ['fibromyalgia', 'EULAR'],
    ['hip-osteoarthritis', 'ACR'],
    ['knee-osteoarthritis', 'ACR'],
    ['lumbar-radiculopathy', 'KNGF'],
  ] as const)('in %s is kept: %s', (id, body) => {
    const { guidelines, reviewAfterVisits } = conditions[id]
    const against = guidelines.find((one) => one.body.startsWith(body))?.recommendation
    expect(against).toMatch(/-against$/)
    expect(reviewAfterVisits).toBe(4)
  })

  test('beside those that contradict it', () => {
    const said = conditions['lumbar-radiculopathy'].guidelines.map((one) => one.recommendation)
    expect(said).toEqual(['strong-against', 'as-part-of-package', 'conditional-for'])
  })

  test('in leg pain from a nerve rules out massage that would treat it', () => {
    const { about, notAdvised } = conditions['lumbar-radiculopathy']
    expect(about).toContain('A guideline says not to use massage')
    const names = notAdvised.map(({ technique }) => technique)
    expect(names).toEqual(expect.arrayContaining(['deep-tissue', 'swedish']))
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
})
