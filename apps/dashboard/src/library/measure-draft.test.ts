import { describe, expect, test } from 'vitest'
import { draftOfMeasure, type MeasureDraft, measureOf, newMeasure } from './measure-draft.ts'

const beside = { before: null, taken: [] }
const whole: MeasureDraft = {
  ...newMeasure,
  name: ' Grip strength ',
  about: 'How firmly you can press your hand.',
  unit: 'kg',
  high: 90,
  step: 0.5,
  matters: 5,
}

describe('a measure of the practice’s own', () => {
  test('left empty says what is needed, field by field', () => {
    const made = measureOf({ ...newMeasure, low: null, step: null }, beside)
    expect(made.ok ? null : Object.fromEntries(made.errors)).toEqual({
      name: 'Name must be at least 2 characters.',
      about: 'About must be at least 2 characters.',
      unit: 'Unit must not be empty.',
      low: 'The lowest value must be a number.',
      high: 'The highest value must be a number.',
      step: 'Step must be a number.',
    })
  })

  test('with its range the wrong way round says so at the highest value', () => {
    const made = measureOf({ ...whole, low: 90, high: 10 }, beside)
    expect(made.ok ? null : Object.fromEntries(made.errors)).toEqual({
      high: 'The highest value must be above the lowest value.',
    })
  })

  test('is one quantity under an id of its own, and reads back as it was typed', () => {
    const made = measureOf(whole, { before: null, taken: ['own-grip-strength'] })
    if (!made.ok || made.own.kind !== 'instrument') throw new Error('not made')
    const { entry } = made.own
    expect(entry).toMatchObject({ id: 'own-grip-strength-2', name: 'Grip strength' })
    expect(draftOfMeasure(entry.file)).toEqual({ ...whole, name: 'Grip strength' })
  })

  test('keeps its id under another name', () => {
    const made = measureOf({ ...whole, name: 'Grip' }, { before: 'own-grip-strength', taken: [] })
    expect(made).toMatchObject({
      ok: true,
      own: { entry: { id: 'own-grip-strength', name: 'Grip' } },
    })
  })
})
