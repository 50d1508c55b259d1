import type { Names } from './kinds.ts'

export function conditionEntry({ id, constant }: Names): string {
  return `import { defineCondition } from '../condition.ts'

export const ${constant} = defineCondition({
  id: '${id}',
  name: '',
  synonyms: [],
  about: '',
  codes: { icd10cm: [], icd11: [], snomed: null },
  regions: [],
  mechanism: ['nociceptive'],
  evidence: [],
  guidelines: [],
  techniques: [],
  notAdvised: [],
  dose: {
    minutes: 0,
    perWeek: { low: 0, high: 0 },
    weeks: 0,
    after: '',
    source: { citation: '', mark: 'established' },
  },
  startPressureCap: null,
  measures: [],
  selfCare: [],
  cautions: [],
  reviewAfterVisits: 0,
  sources: [],
})
`
}

export function conditionTest({ id, constant }: Names): string {
  return `import { describe, expect, test } from 'vitest'
import { findCondition } from '../conditions.ts'
import { ${constant} } from './${id}.ts'

/** Codes and dose read in their sources once more: a slip of the keyboard shows here. */
const codes: { icd10cm: readonly string[]; icd11: readonly string[] } = { icd10cm: [], icd11: [] }
const dose: { minutes: number; low: number; high: number; weeks: number } | null = null

describe('${id}', () => {
  test('is in the catalogue', () => {
    expect(findCondition('${id}')).toBe(${constant})
  })

  test('says everything in words', () => {
    const { name, about } = ${constant}
    for (const words of [name, about, ${constant}.dose.after]) expect(words).not.toBe('')
  })

  test('has the codes of both classifications', () => {
    const { icd10cm, icd11 } = ${constant}.codes
    expect(codes.icd10cm).not.toEqual([])
    expect({ icd10cm, icd11 }).toEqual(codes)
  })

  test('keeps the dose of its trials', () => {
    const { minutes, perWeek, weeks } = ${constant}.dose
    expect({ minutes, ...perWeek, weeks }).toEqual(dose)
  })
})
`
}
