import type { Names } from './kinds.ts'

export function instrumentEntry({ id, constant }: Names): string {
  return `import { defineInstrument } from '../instrument.ts'
import { sumOfAll } from '../scoring.ts'

export const ${constant} = defineInstrument({
  id: '${id}',
  name: '',
  shortName: '',
  about: '',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 0,
  better: 'lower',
  range: { low: 0, high: 0 },
  unit: null,
  variants: null,
  form: { kind: 'items', items: [] },
  score: sumOfAll([]),
  missing: '',
  subscores: [],
  bands: [],
  important: null,
  detectable: null,
  reliability: null,
  licence: { use: 'bring-your-own', note: '' },
  sources: [],
})
`
}

export function instrumentTest({ id, constant }: Names): string {
  return `import { describe, expect, test } from 'vitest'
import type { Answers } from '../instrument.ts'
import { findInstrument } from '../instruments.ts'
import { ${constant} } from './${id}.ts'

/** Worked examples of its publication: what was answered, and the score it gives. */
const examples: [string, Answers, number | null][] = []

describe('${id}', () => {
  test('is in the catalogue', () => {
    expect(findInstrument('${id}')).toBe(${constant})
  })

  test('says everything in words', () => {
    const { name, shortName, about, missing, licence } = ${constant}
    for (const words of [name, shortName, about, missing, licence.note]) expect(words).not.toBe('')
  })

  test('takes a while and has a range', () => {
    expect(${constant}.seconds).toBeGreaterThan(0)
    expect(${constant}.range.high).toBeGreaterThan(${constant}.range.low)
  })

  test('scores nothing from nothing', () => {
    expect(${constant}.score({})).toBeNull()
  })

  test('is scored as its publication scores it', () => {
    expect(examples, 'write down worked examples, one with a missing answer').not.toEqual([])
    for (const [what, answers, score] of examples)
      expect(${constant}.score(answers), what).toBe(score)
  })
})
`
}
