import { describe, expect, test } from 'vitest'
import {
  type ConditionDraft,
  conditionOf,
  draftOfCondition,
  newCondition,
} from './condition-draft.ts'

const beside = { before: null, taken: [], year: 2026 }
const whole: ConditionDraft = {
  ...newCondition,
  name: 'Desk neck',
  synonyms: 'office neck',
  about: 'A neck that aches after hours at a screen.',
  icd10cm: 'm54.2',
  icd11: 'ME84.0',
  regions: ['neck-posterior'],
  mechanism: ['nociceptive'],
  techniques: [{ technique: 'swedish', because: 'It relaxes.' }],
  after: 'Then we look again.',
  selfCare: ['slow-breathing'],
  cautions: 'Dizziness on turning the head.\n\nNumb hands.',
}

describe('a condition of the practice’s own', () => {
  test('left empty says what is needed, field by field', () => {
    const made = conditionOf({ ...newCondition, measures: [] }, beside)
    expect(made.ok ? null : Object.fromEntries(made.errors)).toEqual({
      name: 'Name must be at least 2 characters.',
      about: 'About must be at least 3 characters.',
      icd10cm: 'ICD-10-CM needs at least one code.',
      icd11: 'ICD-11 needs at least one code.',
      regions: 'Where needs at least one place.',
      mechanism: 'Kind of pain needs at least one.',
      techniques: 'Techniques needs at least one.',
      after: 'What comes then must be at least 3 characters.',
      measures: 'Measures needs at least one.',
      selfCare: 'Self-care needs at least one.',
    })
  })

  test.each<[string, Partial<ConditionDraft>, string, string]>([
    ['a code that is none', { icd10cm: 'neck' }, 'icd10cm', 'must be a code such as M54.2'],
    [
      'a technique without a reason',
      { techniques: [{ technique: 'swedish', because: '' }] },
      'techniques',
      'The reason of each must be at least 3 characters.',
    ],
    [
      'more visits at least than at most',
      { perWeekLow: 3, perWeekHigh: 1 },
      'perWeekHigh',
      'must not be below the lower end',
    ],
  ])('with %s says so there', (_, change, field, words) => {
    const made = conditionOf({ ...whole, ...change }, beside)
    expect(made.ok ? '' : made.errors.get(field)).toContain(words)
  })

  test('says of itself that nobody has studied it, and reads back as it was typed', () => {
    const made = conditionOf(whole, beside)
    if (!made.ok || made.own.kind !== 'condition') throw new Error('not made')
    const { entry } = made.own
    expect(entry).toMatchObject({
      id: 'own-desk-neck',
      codes: { icd10cm: ['M54.2'], icd11: ['ME84.0'], snomed: null },
      evidence: [{ year: 2026, direction: 'unknown', certainty: 'none' }],
      cautions: [{ text: 'Dizziness on turning the head.' }, { text: 'Numb hands.' }],
    })
    expect(draftOfCondition(entry)).toEqual({
      ...whole,
      icd10cm: 'M54.2',
      cautions: 'Dizziness on turning the head.\nNumb hands.',
    })
    const again = conditionOf({ ...whole, name: 'Screen neck' }, { ...beside, before: entry })
    expect(again).toMatchObject({ ok: true, own: { entry: { id: entry.id, name: 'Screen neck' } } })
  })
})
