import { describe, expect, test } from 'vitest'
import { instruments } from './instruments.ts'
import {
  answerBounds,
  mixUpOf,
  promptOf,
  rangeOf,
  seriesName,
  unitOf,
  variantOf,
} from './variant.ts'

const { goniometry, nprs, peg, pgic } = instruments
const threshold = instruments['pressure-pain-threshold']
const quantity = { kind: 'quantity', low: -60, high: 200, step: 1, unit: '°' } as const

describe('a variant', () => {
  test.each([
    ['none was asked for', nprs, null],
    ['the instrument has none', peg, 'now'],
    ['there is no such one', nprs, 'in-may'],
    ['every object has one of that name', nprs, 'toString'],
  ])('is none where %s', (_, instrument, variant) => {
    expect(variantOf(instrument, variant)).toBeNull()
  })

  test('names the series, on its side', () => {
    expect(seriesName(nprs, 'now')).toBe('Pain now')
    expect(seriesName(peg, null)).toBe('PEG')
    expect(seriesName(goniometry, 'cervical-rotation', 'left')).toBe('Left neck rotation')
    expect(seriesName(goniometry, 'cervical-rotation', 'right')).toBe('Right neck rotation')
  })

  test('asks its own question where it has one', () => {
    const item = { id: 'pain', name: 'Pain', prompt: 'How strong is your pain?', answer: quantity }
    expect(promptOf(nprs, 'now', item)).toBe('How strong is your pain right now?')
    expect(promptOf(goniometry, 'cervical-rotation', item)).toBe('How strong is your pain?')
    expect(promptOf(nprs, null, item)).toBe('How strong is your pain?')
  })

  test('has its own range and unit before the instrument’s', () => {
    expect([rangeOf(goniometry, 'jaw-opening'), unitOf(goniometry, 'jaw-opening')]).toEqual([
      { low: 0, high: 80 },
      'mm',
    ])
    expect([rangeOf(nprs, 'now'), unitOf(nprs, 'now')]).toEqual([{ low: 0, high: 10 }, null])
  })

  test('is easily read in its own other unit, before the instrument’s', () => {
    expect(mixUpOf(goniometry, 'jaw-opening')).toEqual({ below: 6, unit: 'cm', times: 10 })
    expect(mixUpOf(threshold, 'neck')?.unit).toBe('kgf/cm²')
    expect(mixUpOf(nprs, 'now')).toBeNull()
  })
})

describe('an answer may be', () => {
  test.each([
    [
      'within the item’s own bounds',
      peg,
      null,
      quantity,
      { low: -60, high: 200, step: 1, unit: '°' },
    ],
    [
      'within the variant’s, in its unit',
      goniometry,
      'jaw-opening',
      quantity,
      { low: 0, high: 80, step: 1, unit: 'mm' },
    ],
    [
      'in the variant’s steps',
      goniometry,
      'thoracolumbar-flexion-tape',
      quantity,
      { low: 0, high: 25, step: 0.5, unit: 'cm' },
    ],
    [
      'a whole number on a scale, without a unit',
      goniometry,
      'jaw-opening',
      { kind: 'scale', low: 1, high: 5, lowLabel: 'none', highLabel: 'all' },
      { low: 0, high: 80, step: 1, unit: null },
    ],
    [
      'one of its choices, whatever the variant',
      nprs,
      'now',
      {
        kind: 'choice',
        options: [
          { value: 3, label: 'much' },
          { value: 1, label: 'little' },
        ],
      },
      { low: 1, high: 3, step: 1, unit: null },
    ],
  ] as const)('%s', (_, instrument, variant, answer, bounds) => {
    expect(answerBounds(instrument, variant, answer)).toEqual(bounds)
  })

  test('from 1 to 7 for a person’s own view', () => {
    if (pgic.form.kind !== 'items') expect.fail('asks no items')
    expect(answerBounds(pgic, null, pgic.form.items[0].answer)).toMatchObject({ low: 1, high: 7 })
  })
})
