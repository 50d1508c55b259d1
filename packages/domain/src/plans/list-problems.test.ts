import { expect, test } from 'vitest'
import { conditions } from '../conditions/conditions.ts'
import { exampleAssessment, examplePlan } from './example-plan.ts'
import { listProblems } from './list-problems.ts'

const documented = [conditions['low-back-pain'], conditions.fibromyalgia]

test('a plan says what it is for: what was documented, the pain, and the patient’s own activities', () => {
  const activities = [{ activity: 'Lift my daughter', rating: 3 }]
  expect(listProblems({ ...exampleAssessment, activities }, documented)).toEqual([
    conditions['low-back-pain'].name,
    'Fibromyalgia',
    'Pain of 6 of 10 on average over the past week',
    'Lift my daughter: 3 of 10 (10 is as before)',
  ])
})

test.each([
  [
    { stress: 5, sleep: 5, stiffnessMinutes: 30 },
    ['Stress of 5', 'Sleep quality of 5', 'Stiff for 30'],
  ],
  [{ stress: 4, sleep: 6, stiffnessMinutes: 29 }, []],
  [{ stress: null, sleep: null, stiffnessMinutes: null }, []],
])('%j is a problem where it is trouble', (asked, starts) => {
  const [, ...beside] = listProblems({ ...exampleAssessment, ...asked }, [])
  expect(beside).toEqual(starts.map((start) => expect.stringContaining(start)))
})

test('every draft has its problems', () => {
  expect(examplePlan().problems).toEqual([
    conditions['low-back-pain'].name,
    'Pain of 6 of 10 on average over the past week',
  ])
})
