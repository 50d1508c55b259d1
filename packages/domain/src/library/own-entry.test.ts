import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import { builtIn } from './library.ts'
import {
  checkOwnEntry,
  OwnEntry,
  type OwnEntryRefusal,
  ownIdOf,
  ownSource,
  withOwn,
  wordOwnEntryRefusal,
} from './own-entry.ts'
import { packOf } from './pack.ts'

const { content } = packOf(builtIn)
const surroundings = { content, measures: ['nprs', 'peg', 'psfs'] }
const source = ownSource
const unknown = {
  study: 'Nobody has studied it',
  year: 2026,
  certainty: 'none' as const,
  direction: 'unknown' as const,
  comparator: 'none' as const,
  finding: 'We have only our own experience.',
  source,
}
const technique = {
  kind: 'technique' as const,
  entry: {
    id: 'own-hot-stones',
    name: 'Hot stones',
    synonyms: [],
    about: 'Warm stones are laid on the back.',
    purposes: ['relaxation' as const],
    tags: {
      depth: 'superficial' as const,
      force: ['thermal' as const],
      tools: true,
      sensitiveArea: false,
      scope: false,
    },
    dose: {
      minutes: { low: 10, high: 20, per: 'visit' as const },
      pressure: null,
      how: 'Stones of 40 to 45 degrees, with a cloth between.',
      source,
    },
    certification: null,
    avoid: ['Skin that does not feel well.'],
    evidence: [unknown],
    sources: [source],
  },
}
const condition = {
  kind: 'condition' as const,
  entry: {
    id: 'own-desk-neck',
    name: 'Desk neck',
    synonyms: ['office neck'],
    about: 'A neck that aches after hours at a screen.',
    codes: { icd10cm: ['M54.2'], icd11: ['MG30.02'], snomed: null },
    regions: ['neck-posterior' as const],
    mechanism: ['nociceptive' as const],
    evidence: [unknown],
    guidelines: [],
    techniques: [{ technique: 'swedish', because: 'It relaxes.' }],
    notAdvised: [],
    dose: { minutes: 60, perWeek: { low: 1, high: 1 }, weeks: 4, after: 'We look again.', source },
    startPressureCap: null,
    measures: ['nprs'],
    selfCare: ['slow-breathing'],
    cautions: [],
    reviewAfterVisits: 4,
    sources: [source],
  },
}

describe('an entry of the practice’s own is refused', () => {
  test.each([
    [
      'under an id like a built-in one',
      { id: 'swedish' },
      'Reference must begin with "own-", such as "own-hot-stones".',
    ],
    ['without a source', { sources: [] }, 'Sources needs at least one source.'],
    ['without a purpose', { purposes: [] }, 'Purposes needs at least one purpose.'],
  ])('%s', (_, change, sentence) => {
    const { error } = OwnEntry.safeParse({ ...technique, entry: { ...technique.entry, ...change } })
    expect(error && fieldErrors(error).map(({ message }) => message)).toEqual([sentence])
  })

  const benefit = { ...unknown, direction: 'benefit' as const }
  const refused: [string, OwnEntry, OwnEntryRefusal, string][] = [
    [
      'under the name of another, however it is spelt',
      { ...technique, entry: { ...technique.entry, name: 'swedish MASSAGE' } },
      { kind: 'name-taken', field: 'entry.name', name: 'swedish MASSAGE' },
      'Name “swedish MASSAGE” is taken: the library has an entry called that.',
    ],
    [
      'that claims a benefit on the practice’s word',
      { ...technique, entry: { ...technique.entry, evidence: [unknown, benefit] } },
      { kind: 'stronger-than-evidence', field: 'entry.evidence' },
      'Evidence of a benefit needs a study as its source. Without one, say that nobody has studied it.',
    ],
    [
      'that advises a technique nobody knows',
      {
        ...condition,
        entry: { ...condition.entry, notAdvised: [{ technique: 'witchcraft', because: 'No.' }] },
      },
      { kind: 'unknown-entry', field: 'entry.techniques', id: 'witchcraft' },
      'The library has no “witchcraft” to name in techniques.',
    ],
    [
      'that measures what nobody can',
      { ...condition, entry: { ...condition.entry, measures: ['nprs', 'aura'] } },
      { kind: 'unknown-entry', field: 'entry.measures', id: 'aura' },
      'The library has no “aura” to name in measures.',
    ],
    [
      'with self-care nobody knows',
      { ...condition, entry: { ...condition.entry, selfCare: ['flying'] } },
      { kind: 'unknown-entry', field: 'entry.selfCare', id: 'flying' },
      'The library has no “flying” to name in self-care.',
    ],
  ]
  test.each(refused)('%s', (_, own, refusal, sentence) => {
    expect(checkOwnEntry(own, surroundings)).toEqual({ ok: false, refusal })
    expect(wordOwnEntryRefusal(refusal)).toBe(sentence)
  })
})

describe('an entry of the practice’s own', () => {
  test('is taken where it is whole, and again under its own name', () => {
    expect(OwnEntry.parse(technique)).toEqual(technique)
    expect(checkOwnEntry(technique, surroundings)).toEqual({ ok: true, value: technique })
    expect(checkOwnEntry(condition, surroundings)).toEqual({ ok: true, value: condition })
    const again = { ...surroundings, content: withOwn(content, [technique, condition]) }
    expect(checkOwnEntry(technique, again).ok).toBe(true)
    expect(checkOwnEntry(condition, again).ok).toBe(true)
  })

  test('may say a benefit that a study found', () => {
    const found = {
      ...unknown,
      direction: 'benefit' as const,
      source: { citation: 'A, B. J Stones 2020;1:1', mark: 'established' as const },
    }
    const entry = { ...technique.entry, evidence: [found] }
    expect(checkOwnEntry({ ...technique, entry }, surroundings).ok).toBe(true)
  })

  test('stands beside the built-in ones', () => {
    const { conditions, techniques, selfCare } = withOwn(content, [technique, condition])
    expect(techniques.at(-1)).toEqual(technique.entry)
    expect(conditions.at(-1)).toEqual(condition.entry)
    expect(techniques).toHaveLength(content.techniques.length + 1)
    expect(conditions).toHaveLength(content.conditions.length + 1)
    expect(selfCare).toBe(content.selfCare)
  })

  test.each([
    ['Hot stones!', [], 'own-hot-stones'],
    ['  Été – à 40 °C ', [], 'own-ete-a-40-c'],
    ['熱', [], 'own-entry'],
    ['Hot stones', ['own-hot-stones'], 'own-hot-stones-2'],
    ['Hot stones', ['own-hot-stones', 'own-hot-stones-2'], 'own-hot-stones-3'],
    ['x'.repeat(200), [], `own-${'x'.repeat(60)}`],
  ])('named %s is known as its id', (name, taken, id) => {
    expect(ownIdOf(name, taken)).toBe(id)
  })
})
