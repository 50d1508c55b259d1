import { describe, expect, test } from 'vitest'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import { factKinds } from '../safety/fact-kinds.ts'
import { safetyCautions } from './safety-cautions.ts'

const day = '2026-03-02'
const cautionsOf = (...facts: readonly ReturnType<typeof exampleFact>[]) =>
  safetyCautions(exampleDay(day, facts))

describe('what a plan says of safety', () => {
  test('is nothing for somebody of whom nothing is known', () => {
    expect(cautionsOf()).toEqual([])
  })

  test('is one caution a rule: from which answer, what follows, on what it rests', () => {
    const facts = exampleDay(day, [exampleFact('anticoagulant', day)])
    const rules = new Set(
      facts.limits
        .filter(({ because }) => because.length > 0)
        .map(({ rule }) => rule.toLowerCase()),
    )
    const cautions = safetyCautions(facts)
    expect(cautions.map(({ rule }) => rule)).toEqual([...rules])
    for (const { text, sources } of cautions) {
      expect(text.startsWith(`${factKinds.anticoagulant.see}. `)).toBe(true)
      expect(text).toMatch(/No more than pressure \d/)
      expect(sources.length).toBeGreaterThan(0)
    }
  })

  test('names every answer it comes from and everything that follows, once each', () => {
    const [limit] = exampleDay(day, [exampleFact('anticoagulant', day)]).limits.filter(
      ({ because }) => because.length > 0,
    )
    if (!limit) throw new Error('blood thinners have limits')
    const about = { ...limit, because: ['anticoagulant', 'haemophilia'] } as const
    const limits = [
      { ...about, effect: { do: 'limit-duration', minutes: 30 } },
      { ...about, effect: { do: 'block-session' } },
      { ...about, effect: { do: 'block-session' } },
    ] as const
    const { anticoagulant, haemophilia } = factKinds
    expect(safetyCautions({ limits })).toEqual([
      {
        rule: limit.rule.toLowerCase(),
        text: `${anticoagulant.see}, ${haemophilia.see}. No longer than 30 minutes. No massage today.`,
        evidence: [],
        sources: [...limit.sources, ...limit.sources, ...limit.sources],
      },
    ])
  })

  test('is whole up to six hundred letters', () => {
    const [limit] = exampleDay(day, [exampleFact('osteoporosis', day)]).limits.filter(
      ({ because }) => because.length > 0,
    )
    if (!limit) throw new Error('brittle bones have limits')
    const before = `${factKinds.osteoporosis.see}. `.length
    const saying = (text: string) =>
      safetyCautions({
        limits: [{ ...limit, because: ['osteoporosis'], effect: { do: 'advise', text } }],
      })[0]?.text
    const whole = 'a'.repeat(600 - before)
    expect(saying(whole)).toMatch(/a$/)
    expect(saying(`${whole}a`)).toMatch(/a…$/)
    expect(saying(`${whole}a`)).toHaveLength(600)
  })

  test('is cut where it would be too much to read', () => {
    const [limit] = exampleDay(day, [exampleFact('osteoporosis', day)]).limits.filter(
      ({ because }) => because.length > 0,
    )
    if (!limit) throw new Error('brittle bones have limits')
    const limits = Array.from({ length: 30 }, (_, minutes) => ({
      ...limit,
      effect: { do: 'limit-duration', minutes } as const,
    }))
    const [caution] = safetyCautions({ limits })
    expect(caution?.text).toMatch(/…$/)
    expect(caution?.text).toHaveLength(600)
    expect(caution?.sources.length).toBeLessThanOrEqual(20)
  })
})
