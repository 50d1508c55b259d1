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
