import { describe, expect, test } from 'vitest'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/conditions.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import type { Assessment } from './assessment.ts'
import { chooseSelfCare } from './choose-self-care.ts'
import { exampleAssessment } from './example-plan.ts'

const day = '2026-03-02'
const free = exampleDay(day)
const back: Condition = conditions['low-back-pain']
const bare: Condition = { ...back, selfCare: ['diary'] }

function chosen(change: Partial<Assessment>, all = [back], library = selfCareLibrary) {
  return chooseSelfCare(all, library, { ...exampleAssessment, ...change }, free).chosen
}
const ids = (...given: Parameters<typeof chosen>) => chosen(...given).map((one) => one.selfCare)

describe('what to do at home', () => {
  test('is movement and water always, then what the conditions suggest, each with its reason', () => {
    expect(ids({}, [bare])).toEqual(['graded-activity', 'hydration', 'diary'])
    const [movement, , diary] = chosen({}, [bare])
    const { perWeek, evidence, sources } = selfCareLibrary['graded-activity']
    expect(movement).toMatchObject({
      perWeek,
      reason: { rule: 'movement-always', evidence, sources },
    })
    expect(diary?.reason).toMatchObject({
      rule: 'condition-self-care',
      text: 'Often used with chronic low back pain; it may help, and you can do it without us.',
    })
  })

  test.each<[string, Partial<Assessment>, string | null, RegExp]>([
    ['high irritability', { irritability: 'high' }, 'pacing', /easily stirred up/],
    ['moderate irritability', { irritability: 'moderate' }, null, /./],
    ['stress of 5', { stress: 5 }, 'slow-breathing', /Stress is 5 of 10/],
    ['stress of 4', { stress: 4 }, null, /./],
    ['sleep of 5', { sleep: 5 }, 'sleep-routine', /Sleep is 5 of 10/],
    ['sleep of 6', { sleep: 6 }, null, /./],
    ['30 minutes of stiffness', { stiffnessMinutes: 30 }, 'mobility', /^30 minutes of stiffness/],
    ['29 minutes of stiffness', { stiffnessMinutes: 29 }, null, /./],
    ['nothing that was asked', {}, null, /./],
  ])('adds for %s what it asks for', (_, change, id, words) => {
    const [, , added, ...rest] = chosen(change, [bare])
    if (id === null) expect([added?.selfCare, rest]).toEqual(['diary', []])
    else
      expect(added).toMatchObject({
        selfCare: id,
        reason: { rule: 'assessment-self-care', text: expect.stringMatching(words) },
      })
  })

  test('is at most six things, each once', () => {
    const change = { irritability: 'high', stress: 8, sleep: 2, stiffnessMinutes: 60 } as const
    const all = ids(change, [back, { ...back, selfCare: ['mobility', 'heat', 'diary'] }])
    expect(all).toHaveLength(6)
    expect(new Set(all).size).toBe(6)
  })

  test('is no pressing where pain is easily stirred up', () => {
    const rolling = { ...back, selfCare: ['self-massage'] as const }
    expect(ids({ irritability: 'moderate' }, [rolling])).toContain('self-massage')
    expect(ids({ irritability: 'high' }, [rolling])).not.toContain('self-massage')
  })

  test('passes over what the library lacks', () => {
    const { hydration, ...less } = selfCareLibrary
    expect(ids({}, [bare], less as typeof selfCareLibrary)).toEqual(['graded-activity', 'diary'])
  })
})

test('what is not safe is left out once, with the rule and its sources', () => {
  const safety = exampleDay(day, [exampleFact('anticoagulant', day)])
  const rolling = { ...back, selfCare: ['self-massage', 'diary'] as const }
  const found = chooseSelfCare([rolling, rolling], selfCareLibrary, exampleAssessment, safety)
  expect(found.chosen.map((one) => one.selfCare)).toEqual(['graded-activity', 'hydration', 'diary'])
  expect(found.without).toEqual([
    {
      rule: 'c11',
      text: 'Not at home: ball or roller (C11 Blood thinner or bleeding disorder).',
      evidence: [],
      sources: expect.arrayContaining([expect.objectContaining({ mark: 'verified' })]),
    },
  ])
  expect(chooseSelfCare([bare], selfCareLibrary, exampleAssessment, safety).without).toEqual([])
})

test('what is left out names no more than twenty sources', () => {
  const { limits, ...safety } = exampleDay(day, [exampleFact('anticoagulant', day)])
  const many = { ...safety, limits: Array.from({ length: 25 }, () => limits).flat() }
  const rolling = { ...back, selfCare: ['self-massage'] as const }
  const { without } = chooseSelfCare([rolling], selfCareLibrary, exampleAssessment, many)
  expect(without[0]?.sources).toHaveLength(20)
})
