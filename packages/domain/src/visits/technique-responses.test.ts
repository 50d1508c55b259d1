import { describe, expect, test } from 'vitest'
import { type ReliefVisit, techniqueResponses } from './technique-responses.ts'

const line = (technique: string, minutes: number) => ({
  region: 'low-back' as const,
  side: 'left' as const,
  technique,
  minutes,
  pressure: 2,
})
const visit = (courseId: string, swedish: number, gain: number, more = 0): ReliefVisit => ({
  courseId,
  ledger: [
    line('swedish', swedish / 2),
    line('swedish', swedish / 2),
    ...(more > 0 ? [line('cupping', more)] : []),
  ],
  gain,
})
/** A course in which every twenty minutes more took a point away. */
const course = (id: string, lift = 0) =>
  [10, 20, 30, 40, 50].map((minutes, index) =>
    visit(id, minutes, minutes / 20 + lift + (index % 2) * 0.1),
  )
const others = Array.from({ length: 10 }, (_, index) => course(`other ${index}`, index / 10)).flat()

describe('the techniques of a course', () => {
  test('are none before its first visit', () => {
    expect(techniqueResponses(others, 'mine')).toEqual([])
  })

  test('say how many courses or visits are still needed', () => {
    const [few] = techniqueResponses(course('mine'), 'mine')
    expect(few?.response).toEqual({ shown: false, why: 'few-courses', needed: 8 })
    const [young] = techniqueResponses([...others, ...course('mine').slice(0, 3)], 'mine')
    expect(young?.response).toEqual({ shown: false, why: 'few-visits', needed: 1 })
  })

  test('are read by all their minutes of a visit together, and shown once they tell something', () => {
    const [swedish] = techniqueResponses([...others, ...course('mine')], 'mine')
    expect(swedish).toMatchObject({
      technique: 'swedish',
      minutes: 150,
      response: { shown: true, visits: 5, courses: 10 },
    })
    expect(swedish?.response.shown && swedish.response.slope).toBeCloseTo(0.05, 2)
  })

  test('come by their minutes; courses that never used one do not count for it', () => {
    const mine = course('mine').map((one, index) => (index === 0 ? visit('mine', 10, 0.5, 5) : one))
    const answers = techniqueResponses([...others, ...mine], 'mine')
    expect(answers.map(({ technique, minutes }) => [technique, minutes])).toEqual([
      ['swedish', 150],
      ['cupping', 5],
    ])
    expect(answers[1]?.response).toEqual({ shown: false, why: 'few-courses', needed: 8 })
  })
})
