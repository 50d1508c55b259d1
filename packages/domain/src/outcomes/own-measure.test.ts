import { expect, test } from 'vitest'
import { instrumentFromFile } from './instrument-from-file.ts'
import { type OwnMeasure, ownMeasureFile } from './own-measure.ts'

const grip: OwnMeasure = {
  id: 'own-grip-strength',
  name: 'Grip strength',
  about: 'How strongly you can close your hand.',
  better: 'higher',
  answeredBy: 'therapist',
  unit: 'kg',
  range: { low: 0, high: 90 },
  step: 0.5,
  matters: 5,
  practice: 'Elm Street Practice',
}

test('a measure of a practice’s own is one quantity with what matters to that practice', () => {
  const result = instrumentFromFile(ownMeasureFile(grip))
  if (!result.ok) expect.fail(result.refusal.map(({ message }) => message).join(' '))
  const { score, ...instrument } = result.value
  const source = { citation: 'The experience of Elm Street Practice', mark: 'decision' }
  expect(instrument).toEqual({
    id: 'own-grip-strength',
    name: 'Grip strength',
    shortName: 'Grip strength',
    about: 'How strongly you can close your hand.',
    answeredBy: 'therapist',
    recall: 'now',
    seconds: 10,
    better: 'higher',
    range: { low: 0, high: 90 },
    unit: 'kg',
    variants: null,
    form: {
      kind: 'items',
      items: [
        {
          id: 'value',
          name: 'Grip strength',
          prompt: 'Grip strength',
          answer: { kind: 'quantity', low: 0, high: 90, step: 0.5, unit: 'kg' },
        },
      ],
    },
    missing: 'All answers are needed.',
    subscores: [],
    bands: [],
    important: { absolute: 5, percent: null, source },
    detectable: null,
    reliability: null,
    licence: { use: 'ship', note: 'A measure of Elm Street Practice.' },
    sources: [source],
  })
  expect(score({ value: 31.5 })).toBe(31.5)
  expect(score({ value: null })).toBeNull()
})

test('a long name is cut where there is less room, and nothing may be known to matter', () => {
  const name = 'x'.repeat(100)
  const result = instrumentFromFile(ownMeasureFile({ ...grip, name, matters: null }))
  if (!result.ok) expect.fail('was refused')
  const { shortName, form, important } = result.value
  expect(shortName).toBe('x'.repeat(60))
  expect(form.kind === 'items' && form.items[0].name).toBe('x'.repeat(80))
  expect(form.kind === 'items' && form.items[0].prompt).toBe(name)
  expect(important?.absolute).toBeNull()
})

test.each<[string, Partial<OwnMeasure>, string]>([
  ['an id that could be one of ours', { id: 'peg' }, 'facts.id'],
  ['a range upside down', { range: { low: 9, high: 1 } }, 'items.0.answer.high'],
  ['a range of nothing', { range: { low: 9, high: 9 } }, 'items.0.answer.high'],
  ['a step of nothing', { step: 0 }, 'items.0.answer.step'],
  ['a change of nothing that matters', { matters: 0 }, 'facts.important.absolute'],
  ['no unit', { unit: '' }, 'items.0.answer.unit'],
])('%s is refused', (_, change, field) => {
  const result = instrumentFromFile(ownMeasureFile({ ...grip, ...change }))
  if (result.ok) expect.fail('was accepted')
  expect(result.refusal.map((one) => one.field)).toEqual([field])
})
