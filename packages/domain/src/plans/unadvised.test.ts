import { describe, expect, test } from 'vitest'
import { exampleDay } from '../safety/example-day.ts'
import { changePlan } from './change-plan.ts'
import { wholeCatalogue as catalogue, examplePlan } from './example-plan.ts'
import type { PlanContent, PlannedTechnique } from './plan.ts'
import { unadvised, wordUnadvised } from './unadvised.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

const careful = {
  name: 'Fibromyalgia',
  notAdvised: [{ technique: 'cupping', because: 'It may stir up pain for days.' }],
  startPressureCap: 2,
} as const
const free = { name: 'Low back pain', notAdvised: [], startPressureCap: null }
const both = [free, careful]

describe('what a condition speaks against', () => {
  test.each<[string, string, number | null, ReturnType<typeof unadvised>]>([
    ['a technique it does not advise', 'cupping', null, notAdvised()],
    ['that technique, however lightly', 'cupping', 0, notAdvised()],
    ['one step more than to start with', 'swedish', 3, firmer()],
    ['just the pressure to start with', 'swedish', 2, null],
    ['a technique without pressure', 'passive-stretch', null, null],
  ])('%s', (_, technique, pressure, found) => {
    expect(unadvised({ technique, pressure }, both)).toEqual(found)
  })

  test('a condition without limits speaks against nothing', () => {
    expect(unadvised({ technique: 'cupping', pressure: 5 }, [free])).toBeNull()
  })

  test('is said in a sentence', () => {
    expect(wordUnadvised(notAdvised())).toBe(
      'Not advised in fibromyalgia: it may stir up pain for days.',
    )
    expect(wordUnadvised(firmer())).toBe(
      'Firmer than pressure 2, the limit to start with in fibromyalgia.',
    )
  })
})

describe('a plan changed by hand', () => {
  const safety = exampleDay('2026-03-02')
  const suggested = examplePlan({ conditions: ['chronic-widespread-pain'] })
  const swedish = suggested.techniques.find(({ technique }) => technique === 'swedish')
  if (!swedish) throw new Error('Widespread pain is drafted with Swedish massage.')
  const firm = (change: Partial<PlannedTechnique>): PlanContent => ({
    ...suggested,
    techniques: [{ ...swedish, pressure: 3, ...change }],
  })
  const change = (to: PlanContent) =>
    changePlan(suggested, to, 'Asks for firmer', { catalogue, safety })

  test('is refused beyond what its condition begins with', () => {
    const answer = change(firm({}))
    expect(answer).toMatchObject({ refusal: { kind: 'unadvised', field: 'techniques' } })
    expect(answer.ok ? '' : wordPlanRefusal(answer.refusal)).toBe(
      `Swedish massage: ${firmerIn('chronic widespread pain')} The therapist can go beyond it with a written reason.`,
    )
  })

  test('is taken with a reason beside the technique', () => {
    expect(change(firm({ despite: 'Six visits at 2 without a flare.' })).ok).toBe(true)
  })
})

function firmerIn(condition: string): string {
  return `Firmer than pressure 2, the limit to start with in ${condition}.`
}

function notAdvised() {
  const because = 'It may stir up pain for days.'
  return { kind: 'not-advised', condition: 'Fibromyalgia', because } as const
}

function firmer() {
  return { kind: 'firmer-than-start', condition: 'Fibromyalgia', most: 2 } as const
}
