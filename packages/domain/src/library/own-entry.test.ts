import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import {
  checkOwnEntry,
  checkRetirement,
  OwnEntry,
  type OwnEntryRefusal,
  withOwn,
  wordOwnEntryRefusal,
} from './own-entry.ts'
import {
  condition,
  content,
  grip,
  kept,
  licensed,
  measure,
  pseq2,
  question,
  surroundings,
  technique,
  unknown,
} from './own-examples.ts'
import { ownIdOf } from './own-id.ts'
import { instrumentOf } from './own-instrument.ts'

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

describe('an entry that was taken out', () => {
  const day = '2026-11-20T10:00:00Z'
  const naming = (change: object): OwnEntry => ({
    ...condition,
    entry: { ...condition.entry, ...change },
  })
  test.each<[string, OwnEntry, OwnEntry, string]>([
    [
      'technique',
      naming({ techniques: [{ technique: 'own-hot-stones', because: 'Warm.' }] }),
      technique,
      '“Hot stones” was taken out of the library: bring it back first, or leave it out of techniques.',
    ],
    [
      'measure',
      naming({ measures: ['own-grip'] }),
      measure,
      '“Grip strength” was taken out of the library: bring it back first, or leave it out of measures.',
    ],
    [
      'questionnaire',
      naming({ measures: ['pseq2'] }),
      pseq2,
      '“Pain Self-Efficacy Questionnaire, two questions” was taken out of the library: bring it back first, or leave it out of measures.',
    ],
  ])('is not named by a condition: a %s', (_, own, retired, sentence) => {
    const found = checkOwnEntry(own, { ...surroundings, own: [kept(retired, day)] })
    expect(found.ok ? '' : wordOwnEntryRefusal(found.refusal)).toBe(sentence)
    expect(checkRetirement(retired, [kept(own)])).toEqual({
      ok: false,
      refusal: { kind: 'still-named', field: 'retired', by: ['Desk neck'] },
    })
    expect(checkRetirement(retired, [kept(own, day), kept(retired)]).ok).toBe(true)
    expect(checkRetirement(retired, [kept(condition)]).ok).toBe(true)
  })

  test('stays while a condition names it among what is not advised; the condition itself may go', () => {
    const own = naming({ notAdvised: [{ technique: 'own-hot-stones', because: 'Too warm.' }] })
    const found = checkRetirement(technique, [kept(own)])
    expect(found.ok ? '' : wordOwnEntryRefusal(found.refusal)).toBe(
      'It stays while a condition of your own names it: Desk neck.',
    )
    const same = naming({ techniques: [{ technique: condition.entry.id, because: 'None.' }] })
    expect(checkRetirement(condition, [kept(same)])).toEqual({ ok: true, value: null })
  })
})

test('a measure of the practice’s own is read from its file; one that cannot be read is none', () => {
  expect(instrumentOf(grip)).toMatchObject([{ id: 'own-grip', unit: 'kg', better: 'higher' }])
  expect(instrumentOf(pseq2.entry)).toMatchObject([
    { id: 'pseq2', licence: { use: 'bring-your-own' } },
  ])
  expect(instrumentOf({ ...grip, file: { ...licensed, items: [question(1)] } })).toEqual([])
  expect(withOwn(content, [measure])).toEqual(content)
})
