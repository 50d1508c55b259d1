import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import type { FileItem, ItemFile } from '../outcomes/item-file.ts'
import { ownMeasureFile } from '../outcomes/own-measure.ts'
import { builtIn } from './library.ts'
import {
  checkOwnEntry,
  checkRetirement,
  OwnEntry,
  type OwnEntryRefusal,
  ownSource,
  withOwn,
  wordOwnEntryRefusal,
} from './own-entry.ts'
import { ownIdOf } from './own-id.ts'
import { instrumentOf, ownInstrumentOf, scoresAlike } from './own-instrument.ts'
import { packOf } from './pack.ts'

const { content } = packOf(builtIn)
const surroundings = {
  content,
  instruments: builtIn.instruments.filter(({ id }) => ['nprs', 'peg', 'psfs'].includes(id)),
  own: [],
  measuredWith: null,
}
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

const grip = ownInstrumentOf(
  ownMeasureFile({
    id: 'own-grip',
    name: 'Grip strength',
    about: 'How firmly you can press your hand.',
    better: 'higher',
    answeredBy: 'therapist',
    unit: 'kg',
    range: { low: 0, high: 90 },
    step: 0.5,
    matters: 5,
    practice: 'this practice',
  }),
)
const measure = { kind: 'instrument' as const, entry: grip }
const question = (number: number): FileItem => ({
  id: `q${number}`,
  name: `Question ${number}`,
  prompt: `Question ${number}?`,
  answer: { kind: 'scale', low: 0, high: 6, lowLabel: 'Not at all', highLabel: 'Wholly' },
  reverse: false,
})
const licensed = {
  licence: {
    kind: 'licensed',
    holder: 'Nicholas',
    terms: 'By letter of 2026',
    attestedBy: 'Olu Adeyemi',
    attestedOn: '2026-11-20',
    attested: true,
  },
  facts: { measure: 'pseq2' },
  items: [question(1), question(2)],
} satisfies ItemFile
const pseq2 = { kind: 'instrument' as const, entry: ownInstrumentOf(licensed) }
const kept = (own: OwnEntry, retiredAt: string | null = null) => ({ ...own, retiredAt })

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
