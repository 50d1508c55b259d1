import { describe, expect, test } from 'vitest'
import { exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import { heldFacts } from './held-facts.ts'
import { safetyOn } from './safety-on.ts'

const day = '2026-03-02'
const guardian = { by: 'guardian', on: '2026-02-01', until: '2026-12-31' } as const
const agreed = exampleFact('needs-guardian', day, { recordedBy: 'therapist', cleared: guardian })

function asks(age: number | null, ...facts: readonly Fact[]): boolean {
  const found = safetyOn(heldFacts(facts), { day, mapVersion: 1, age, visits: 3 })
  if (!found.ok) throw new Error(found.refusal.kind)
  const { clearances, limits, sites } = found.value
  const asked = clearances.some(({ from }) => from === 'guardian')
  const nothing = limits.some(
    ({ rule, effect }) =>
      rule === 'C33' && effect.do === 'require-clearance' && effect.meanwhile === 'nothing',
  )
  expect(nothing).toBe(asked)
  expect(sites['low-back.left'].state).toBe(asked ? 'ask-first' : 'free')
  return asked
}

describe('a guardian’s yes is asked', () => {
  test.each([
    [9, true],
    [17, true],
    [18, false],
    [50, false],
    [null, false],
  ])('at %s: %s', (age, asked) => {
    expect(asks(age)).toBe(asked)
  })

  test.each<[string, Partial<Fact>]>([
    ['a “no” to the question', { state: 'absent' }],
    ['a “don’t know”', { state: 'unknown' }],
    ['a yes by somebody else', { cleared: { ...guardian, by: 'physician' } }],
    ['a yes that is over', { cleared: { ...guardian, until: '2026-03-01' } }],
    ['a yes that has ended with the answer', { cleared: guardian, until: day }],
    ['no yes at all', {}],
  ])('of a child in spite of %s', (_, change) => {
    expect(asks(9, exampleFact('needs-guardian', day, change))).toBe(true)
  })

  test('of a child until it is there, and of a grown-up who has one', () => {
    expect(asks(9, agreed)).toBe(false)
    expect(asks(50, exampleFact('needs-guardian', day))).toBe(true)
    expect(asks(50, agreed)).toBe(false)
  })

  test('and one is there at each visit where the law asks for it', () => {
    const found = safetyOn([agreed], { day, mapVersion: 1, age: 9, visits: 3 })
    const advice = found.ok ? found.value.advice : []
    expect(advice).toContainEqual({
      rule: 'C33',
      text: 'A guardian is present where the law asks for it.',
    })
  })
})
