import { describe, expect, test } from 'vitest'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import type { Assessment } from './assessment.ts'
import { draftPlan } from './draft-plan.ts'
import { exampleAssessment, exampleId, examplePlan, wholeCatalogue } from './example-plan.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

const today = '2026-03-02'
const stamp = { now: `${today}T09:00:00Z`, today, newId: () => exampleId }
function refused(change: Partial<Assessment>, facts: readonly Fact[] = []) {
  const assessment = { ...exampleAssessment, ...change }
  const drafted = draftPlan(assessment, wholeCatalogue, exampleDay(today, facts), stamp)
  if (drafted.ok) throw new Error('drafted')
  return drafted.refusal
}

describe('no draft', () => {
  test('without a condition', () => {
    const refusal = refused({ conditions: [] })
    expect(refusal).toEqual({ kind: 'unknown-condition', field: 'conditions', condition: '' })
  })

  test('where nothing is wanted: the reason is said once', () => {
    const refusal = refused({ unwanted: Object.keys(wholeCatalogue.techniques) })
    expect(refusal).toEqual({
      kind: 'no-technique',
      field: 'techniques',
      because: ['The patient does not want it.'],
    })
    expect(wordPlanRefusal(refusal)).toBe(
      'Nothing in the catalogue fits what is wanted and allowed here. The patient does not want it. Answer what is open on the safety page, widen the wishes, or add a technique yourself.',
    )
  })

  test('where there are many reasons: the first three are said', () => {
    const refusal = refused({
      pressureWish: 0,
      unwanted: ['swedish', 'muscle-energy', 'passive-stretch'],
    })
    expect(refusal).toMatchObject({
      because: [
        'The patient does not want it.',
        "Begins at pressure 1, above 0: the patient's own wish.",
        "Begins at pressure 3, above 0: the patient's own wish.",
      ],
    })
    expect(wordPlanRefusal(refusal)).toContain('does not want it. Begins at pressure 1')
  })

  test('on a day that two answers block: both rules are named, and no other', () => {
    const facts = (['fever-illness', 'anticoagulant', 'saddle-numbness'] as const).map((kind) =>
      exampleFact(kind, today),
    )
    expect(wordPlanRefusal(refused({}, facts))).toBe(
      'No massage today (C01 Fever or an illness like flu; R01 Nerves at the end of the spine). Look at the safety page first.',
    )
  })
})

test.each([
  [['low-back-pain'], 6],
  [['low-back-pain', 'knee-osteoarthritis'], 4],
  [['knee-osteoarthritis', 'low-back-pain'], 4],
])('a plan for %j stops after %i visits without a change', (conditions, visits) => {
  expect(examplePlan({ conditions }).discharge).toContain(
    `No reliable change after ${visits} visits: we stop and look for another way.`,
  )
})
