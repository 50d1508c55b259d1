import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../field-errors.ts'
import type { ItemFile } from '../outcomes/item-file.ts'
import { ownMeasureFile } from '../outcomes/own-measure.ts'
import { instrumentOf, OwnInstrument, ownInstrumentOf, scoresAlike } from './own-instrument.ts'

const file = ownMeasureFile({
  id: 'own-grip-strength',
  name: 'Grip strength',
  about: 'How strongly you can close your hand.',
  better: 'higher',
  answeredBy: 'therapist',
  unit: 'kg',
  range: { low: 0, high: 90 },
  step: 1,
  matters: null,
  practice: 'Elm Street Practice',
})
const scale = (change: object = {}): ItemFile => ({
  ...file,
  items: [
    {
      id: 'value',
      name: 'Energy',
      prompt: 'How much energy have you?',
      answer: { kind: 'scale', low: 0, high: 10, lowLabel: 'none', highLabel: 'most', ...change },
      reverse: false,
    },
  ],
})
const pseq2: ItemFile = {
  licence: {
    kind: 'licensed',
    holder: 'The form’s owner',
    terms: 'letter 12',
    attestedBy: 'Hannah Bennett',
    attestedOn: '2026-11-02',
    attested: true,
  },
  facts: { measure: 'pseq2' },
  items: scale().items,
}

describe('a measure that a practice adds', () => {
  test.each([
    ['id', { id: 'own-strength' }, 'Reference must be that of its file: own-grip-strength.'],
    ['name', { name: 'Strength' }, 'Name must be that of its file: Grip strength.'],
  ])('is refused under another %s than its file’s', (field, change, message) => {
    const read = OwnInstrument.safeParse({ ...ownInstrumentOf(file), ...change })
    if (read.success) expect.fail('was accepted')
    expect(fieldErrors(read.error)).toEqual([{ field, message }])
    expect(read.error.issues).toMatchObject([{ code: 'custom', path: [field] }])
  })

  test('is kept under the name of its file', () => {
    expect(ownInstrumentOf(file)).toEqual({ id: 'own-grip-strength', name: 'Grip strength', file })
    expect(ownInstrumentOf(pseq2)).toMatchObject({
      id: 'own-pseq2',
      name: 'Pain Self-Efficacy Questionnaire, two questions',
    })
  })

  test('is measured as its file says, unless that cannot be read any more', () => {
    expect(instrumentOf(ownInstrumentOf(file)).map(({ id }) => id)).toEqual(['own-grip-strength'])
    expect(instrumentOf(ownInstrumentOf(pseq2))).toEqual([])
  })
})

describe('two files score alike', () => {
  test('when only their words differ', () => {
    expect(scoresAlike(scale(), scale({ lowLabel: 'nothing' }))).toBe(true)
  })

  test.each([
    ['their lowest value', scale(), scale({ low: 1 })],
    ['their highest value', scale(), scale({ high: 9 })],
    ['their kind of question', scale(), file],
    ['whose measure they are', scale(), pseq2],
  ])('not when they differ in %s', (_, before, after) => {
    expect(scoresAlike(before, after)).toBe(false)
  })
})
