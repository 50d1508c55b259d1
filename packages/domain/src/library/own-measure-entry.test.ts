import { describe, expect, test } from 'vitest'
import type { FileItem, ItemFile } from '../outcomes/item-file.ts'
import { checkOwnEntry, OwnEntry, wordOwnEntryRefusal } from './own-entry.ts'
import {
  grip,
  kept,
  licensed,
  measure,
  pseq2,
  question,
  surroundings,
  technique,
} from './own-examples.ts'
import { ownInstrumentOf, scoresAlike } from './own-instrument.ts'

describe('a measure of the practice’s own is refused', () => {
  test.each([
    ['an id that is not its file’s', { id: 'own-other' }, 'must be that of its file: own-grip'],
    ['a name that is not its file’s', { name: 'Other' }, 'must be that of its file: Grip strength'],
  ])('under %s', (_, change, words) => {
    const { error } = OwnEntry.safeParse({ ...measure, entry: { ...grip, ...change } })
    expect(error?.issues.map(({ message }) => message)).toEqual([words])
  })

  test('under the name of another, but not under its own', () => {
    const among = (...instruments: { id: string; name: string }[]) =>
      checkOwnEntry(measure, { ...surroundings, instruments })
    expect(among({ id: 'grip', name: 'grip STRENGTH' })).toMatchObject({
      refusal: { kind: 'name-taken' },
    })
    expect(among({ id: 'own-grip', name: 'Grip strength' })).toEqual({ ok: true, value: measure })
    expect(
      checkOwnEntry(pseq2, {
        ...surroundings,
        instruments: [{ id: 'pseq2', name: pseq2.entry.name }],
      }).ok,
    ).toBe(true)
  })

  test('where its questions are not those of the measure they are said to be', () => {
    const file = { ...licensed, items: [question(1)] as [FileItem] }
    const refusal = {
      kind: 'file' as const,
      field: 'entry.file' as const,
      errors: [expect.objectContaining({ field: 'items' })],
    }
    const own = { kind: 'instrument' as const, entry: ownInstrumentOf(file) }
    const found = checkOwnEntry(own, surroundings)
    expect(found).toEqual({ ok: false, refusal })
    expect(!found.ok && wordOwnEntryRefusal(found.refusal)).toBe(
      'Confidence with pain, two questions has 2 questions; the file has 1.',
    )
    const errors = [
      { field: 'a', message: 'One.' },
      { field: 'b', message: 'Two.' },
    ]
    expect(wordOwnEntryRefusal({ ...refusal, errors })).toBe('One. Two.')
  })

  const asked = (change: Partial<FileItem>): ItemFile => ({
    ...licensed,
    items: [{ ...question(1), ...change }, question(2)],
  })
  const measured = grip.file.facts.measure === 'own' ? grip.file.facts : null
  const answer = { kind: 'quantity' as const, low: 0, high: 90, step: 0.5, unit: 'kg' }
  const gripped = (change: object): ItemFile => {
    if (!measured) throw new Error('no facts')
    const { items, licence } = grip.file
    return { licence, facts: { ...measured, ...change }, items }
  }
  const gripItem = (change: object): ItemFile => ({
    ...grip.file,
    items: [{ ...grip.file.items[0], answer: { ...answer, ...change } }],
  })
  const chosen = (...values: [number, number]): ItemFile =>
    asked({
      answer: {
        kind: 'choice',
        options: [
          { value: values[0], label: 'No' },
          { value: values[1], label: `Yes, ${values}` },
        ],
      },
    })
  test.each<[string, ItemFile, ItemFile, boolean]>([
    ['other words', licensed, asked({ prompt: 'How sure?', name: 'Sure' }), true],
    ['another question', licensed, asked({ id: 'q9' }), false],
    ['counted from the other end', licensed, asked({ reverse: true }), false],
    ['another highest value', grip.file, gripItem({ high: 80 }), false],
    ['another lowest value', grip.file, gripItem({ low: 1 }), false],
    ['another step', grip.file, gripItem({ step: 1 }), false],
    ['another unit', grip.file, gripItem({ unit: 'lb' }), false],
    ['another direction', grip.file, gripped({ better: 'lower' }), false],
    ['another scoring', grip.file, gripped({ scoring: { kind: 'mean', mostOpen: 0 } }), false],
    ['another name', grip.file, gripped({ name: 'Grip', about: 'How firm.' }), true],
    ['another measure', licensed, { ...licensed, facts: { measure: 'pss4' } }, false],
    ['other values to choose from', chosen(0, 1), chosen(0, 2), false],
    ['the same values to choose from', chosen(0, 1), chosen(0, 1), true],
    [
      'a scale that is longer',
      licensed,
      asked({
        answer: { kind: 'scale', low: 0, high: 7, lowLabel: 'Not at all', highLabel: 'Wholly' },
      }),
      false,
    ],
    [
      'a scale that begins elsewhere',
      licensed,
      asked({
        answer: { kind: 'scale', low: 1, high: 6, lowLabel: 'Not at all', highLabel: 'Wholly' },
      }),
      false,
    ],
    [
      'a scale with other words at its ends',
      licensed,
      asked({ answer: { kind: 'scale', low: 0, high: 6, lowLabel: 'No', highLabel: 'Yes' } }),
      true,
    ],
  ])('once it was used, with %s', (_, before, after, alike) => {
    expect(scoresAlike(before, after)).toBe(alike)
  })

  test('once it was used, with another highest value', () => {
    const entry = ownInstrumentOf(gripItem({ high: 80 }))
    const refusal = { kind: 'measured-already' as const, field: 'entry.file' as const }
    const own = { kind: 'instrument' as const, entry }
    expect(checkOwnEntry(own, { ...surroundings, measuredWith: grip.file })).toEqual({
      ok: false,
      refusal,
    })
    expect(checkOwnEntry(measure, { ...surroundings, measuredWith: grip.file }).ok).toBe(true)
    expect(wordOwnEntryRefusal(refusal)).toContain('would not be comparable')
  })

  test('under the id of an entry of another kind', () => {
    const other = kept({ ...technique, entry: { ...technique.entry, id: 'own-grip' } })
    const refusal = { kind: 'id-taken' as const, field: 'entry.id' as const, id: 'own-grip' }
    expect(checkOwnEntry(measure, { ...surroundings, own: [other] })).toEqual({
      ok: false,
      refusal,
    })
    expect(checkOwnEntry(measure, { ...surroundings, own: [kept(measure)] }).ok).toBe(true)
    expect(wordOwnEntryRefusal(refusal)).toBe(
      '“own-grip” is taken by an entry of another kind: choose another name.',
    )
  })
})
