import { describe, expect, test } from 'vitest'
import { libraryEntries } from './entry.ts'
import { builtIn } from './library.ts'
import { searchLibrary } from './search-library.ts'

const entries = libraryEntries(builtIn)
const found = (query: string) => searchLibrary(entries, query).map(({ id }) => id)

describe('the library', () => {
  test('lists every entry once, by kind and then by name', () => {
    const keys = entries.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(Object.values(builtIn).flat().length)
    const names = entries.filter(({ kind }) => kind === 'condition').map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  test('counts each citation that is still to be reviewed once', () => {
    const [condition] = builtIn.conditions
    if (!condition) throw new Error('no condition')
    const open = { citation: 'A, B 2020', mark: 'established' as const }
    const one = {
      ...condition,
      evidence: condition.evidence.map((fact) => ({ ...fact, source: open })),
      guidelines: [],
      cautions: [],
      dose: { ...condition.dose, source: open },
      sources: [open, { citation: 'C 2021', mark: 'verified' as const }],
    } as unknown as typeof condition
    expect(libraryEntries({ ...builtIn, conditions: [one] })[0]?.unreviewed).toBe(1)
  })
})

describe('searching the library', () => {
  test('nothing asked gives everything, as it stands', () => {
    expect(searchLibrary(entries, '  ')).toEqual(entries)
  })

  test('nonsense finds nothing, and every word must be found', () => {
    expect(found('xyzzy')).toEqual([])
    expect(found('neck xyzzy')).toEqual([])
    expect(found('%_*\\')).toEqual(entries.map(({ id }) => id))
  })

  test.each([
    ['a code', 'M54.2', 'neck-pain'],
    ['a code without its dot, in lower case', 'm797', 'fibromyalgia'],
    ['an ICD-11 code', 'MG30.20', 'whiplash'],
    ['a whole name', 'Effleurage', 'effleurage'],
    ['the beginning of a name', 'fibro', 'fibromyalgia'],
    ['another name', 'stroking', 'effleurage'],
    ['the short name of a measure', 'psfs', 'psfs'],
  ])('%s comes first', (_, query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  test('accents and case do not matter', () => {
    expect(found('ÉFFLEURAGE')[0]).toBe('effleurage')
  })

  const make = (id: string, name: string, codes: string[] = []) => ({
    kind: 'condition' as const,
    id,
    name,
    synonyms: [],
    about: '',
    codes,
    evidence: [],
    unreviewed: 0,
  })
  const ids = (some: ReturnType<typeof make>[], query: string) =>
    searchLibrary(some, query).map(({ id }) => id)

  test.each(['deep tissue', ' deep tissue ', 'Deep  tissue', 'deep-tissue', 'DÉEP, TISSUE!'])(
    '"%s" is the whole name and comes before names that begin like it',
    (query) => {
      const some = [make('begins', 'Deep tissue work'), make('whole', 'Deep tissue')]
      expect(ids(some, query)).toEqual(['whole', 'begins'])
    },
  )

  test('a whole name comes before any number of words that are found', () => {
    const long = 'a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1'
    const some = [make('begins', `${long} n1`, long.split(' ')), make('whole', long)]
    expect(ids(some, long)).toEqual(['whole', 'begins'])
  })

  test.each([
    ['m54', ['coded']],
    ['54.2', []],
    ['8a8', ['coded']],
    ['m', []],
    ['8', ['coded']],
    ['m5.42', ['coded']],
  ])('a code is found by its beginning, and by a letter alone is none: "%s"', (query, expected) => {
    expect(ids([make('coded', 'Neck', ['M54.2', '8A81'])], query)).toEqual(expected)
  })

  test('a code comes before a name that begins like it', () => {
    const some = [make('named', 'M54 club'), make('coded', 'Neck', ['M54.2'])]
    expect(ids(some, 'm54')).toEqual(['coded', 'named'])
  })

  test('what is in the name comes before what is only in the text', () => {
    const [entry] = entries
    if (!entry) throw new Error('no entry')
    const make = (id: string, name: string, synonyms: string[], about: string) => ({
      ...entry,
      id,
      name,
      synonyms,
      about,
      codes: [],
    })
    const some = [
      make('text', 'One', [], 'about warmth'),
      make('synonym', 'Two', ['warm hands'], ''),
      make('within', 'A warm pack', [], ''),
      make('begins', 'Warming', [], ''),
      make('whole', 'Warm', [], ''),
      make('middle-of-a-word', 'Luke-skywarm', [], 'swarm'),
    ]
    expect(searchLibrary(some, 'warm').map(({ id }) => id)).toEqual([
      'whole',
      'begins',
      'within',
      'synonym',
      'text',
    ])
  })
})
