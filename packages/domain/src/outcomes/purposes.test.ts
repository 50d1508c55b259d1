import { describe, expect, test } from 'vitest'
import { instruments } from './instruments.ts'
import { type Purpose, purposeIds, purposes } from './purposes.ts'

const source = { citation: 'A trial', mark: 'decision' } as const

/** Never run: these lines are checked by the compiler, and each error must be there. */
export const withoutMeasure = {
  name: 'Sunshine',
  promise: 'Feel sunny',
  honest: 'It may feel sunny.',
  // @ts-expect-error a purpose needs at least one measure
  measures: [],
  source,
} satisfies Purpose

export const withUnknownMeasure = {
  name: 'Sunshine',
  promise: 'Feel sunny',
  honest: 'It may feel sunny.',
  // @ts-expect-error a measure must exist in the catalogue
  measures: ['sunshine-nrs'],
  source,
} satisfies Purpose

describe('the five purposes', () => {
  test('are the founding five', () => {
    expect(purposeIds).toEqual([
      'inflammation',
      'relaxation',
      'range-of-motion',
      'endorphins',
      'underlying-issues',
    ])
  })

  test.each(purposeIds)('%s is measured by instruments that exist, each once', (id) => {
    const measures: readonly string[] = purposes[id].measures
    expect(measures.length).toBeGreaterThan(0)
    expect(new Set(measures).size).toBe(measures.length)
    for (const measure of measures) expect(instruments).toHaveProperty([measure])
  })

  test.each(purposeIds)('%s promises no more than "may"', (id) => {
    expect(purposes[id].honest).toMatch(/\bmay\b/)
    expect(purposes[id].honest).not.toMatch(/\b(cures?|heals?|will|guarantees?|proven)\b/i)
  })
})
