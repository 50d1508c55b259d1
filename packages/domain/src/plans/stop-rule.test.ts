import { describe, expect, test } from 'vitest'
import { conditions } from '../conditions/conditions.ts'
import { stopAfterVisits } from './stop-rule.ts'

describe('the stop rule', () => {
  test.each([
    ['six visits', ['low-back-pain'], 6],
    ['four where a guideline is against', ['fibromyalgia'], 4],
    ['the smallest of several', ['low-back-pain', 'fibromyalgia'], 4],
    ['the condition’s own where it asks for less', ['neck-pain'], 4],
    ['six where no condition is known', [], 6],
  ] as const)('%s', (_, ids, visits) => {
    expect(stopAfterVisits(ids.map((id) => conditions[id]))).toBe(visits)
  })

  test('a guideline against makes it four, whatever the condition says', () => {
    const { 'low-back-pain': back, 'lumbar-radiculopathy': root } = conditions
    expect(stopAfterVisits([{ ...back, guidelines: root.guidelines }])).toBe(4)
    const against = back.guidelines.map((guideline) => ({
      ...guideline,
      recommendation: 'conditional-against' as const,
    }))
    expect(stopAfterVisits([{ ...back, guidelines: against }])).toBe(4)
  })
})
