import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyMapVersion, regions } from '../body/regions.ts'
import { siteKey, sites } from '../body/site-key.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { exampleDay } from '../safety/example-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { isCautionary } from '../visits/pressure-limit.ts'
import { Assessment } from './assessment.ts'
import { checkPlan } from './check-plan.ts'
import { draftPlan } from './draft-plan.ts'
import { isBeyondLeast } from './goal-target.ts'
import { PlanContent, type Reason } from './plan.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'

const catalogue: PlanCatalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
const now = '2026-03-02T09:00:00Z'
const today = '2026-03-02'
const safety = exampleDay(today)

function ids() {
  let count = 0
  return () => {
    count += 1
    return `0198c2a0-0000-7000-8000-${String(count).padStart(12, '0')}`
  }
}

const anyone: fc.Arbitrary<Assessment> = fc.record({
  conditions: fc.uniqueArray(fc.constantFrom(...Object.keys(conditions)), {
    minLength: 1,
    maxLength: 3,
  }),
  painMap: fc
    .record({
      mapVersion: fc.constant(bodyMapVersion),
      marks: fc.uniqueArray(
        fc.record({
          site: fc.constantFrom(...sites),
          intensity: fc.integer({ min: 0, max: 10 }),
        }),
        { selector: ({ site }) => siteKey(site), maxLength: 30 },
      ),
    })
    .map(({ mapVersion, marks: drawn }) => ({
      mapVersion,
      marks: drawn.map(({ site, intensity }) => ({ ...site, intensity, qualities: [] })),
    })),
  painPastWeek: fc.integer({ min: 0, max: 10 }),
  irritability: fc.constantFrom('low', 'moderate', 'high'),
  activities: fc.array(
    fc.record({
      activity: fc.constantFrom('Walking', 'Lifting', 'Sleeping through'),
      rating: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 5 },
  ),
  stress: fc.option(fc.integer({ min: 0, max: 10 })),
  sleep: fc.option(fc.integer({ min: 0, max: 10 })),
  stiffnessMinutes: fc.option(fc.integer({ min: 0, max: 720 })),
  visitMinutes: fc.integer({ min: 15, max: 120 }),
  pressureWish: fc.option(fc.integer({ min: 0, max: 5 })),
  unwanted: fc.subarray(Object.keys(techniques)),
  hypotheses: fc.constant([]),
  findings: fc.constant(''),
})

function reasonsOf(plan: PlanContent): Reason[] {
  return [
    plan.dose.reason,
    ...plan.techniques.map(({ reason }) => reason),
    ...plan.rejected.map(({ reason }) => reason),
    ...plan.selfCare.map(({ reason }) => reason),
    ...plan.cautions,
  ]
}

describe('whoever comes', () => {
  test('what is drawn is an assessment', () => {
    fc.assert(
      fc.property(anyone, (one) => Assessment.safeParse(one).success),
      { numRuns: 50 },
    )
  })

  test('nothing forbidden is proposed, minutes fit, every choice has its reason and source', () => {
    let drafted = 0
    fc.assert(
      fc.property(anyone, (assessment) => {
        const result = draftPlan(assessment, catalogue, safety, { now, today, newId: ids() })
        if (!result.ok) {
          expect(result.refusal.kind).toBe('no-technique')
          return
        }
        drafted += 1
        const plan = PlanContent.parse(result.value)
        expect(checkPlan(plan, catalogue, safety)).toBeNull()
        expect(draftPlan(assessment, catalogue, safety, { now, today, newId: ids() })).toEqual(
          result,
        )
        const wanted = assessment.conditions.map((id) => conditions[id as keyof typeof conditions])
        const against = wanted.flatMap(({ notAdvised }) => notAdvised).map((one) => one.technique)
        const start = wanted.flatMap(({ startPressureCap }) => startPressureCap ?? [])
        const irritable = { low: [], moderate: [3], high: [2] }[assessment.irritability]
        const cap = Math.min(5, ...start, ...irritable, assessment.pressureWish ?? 5)
        const minutes = plan.techniques.reduce((sum, one) => sum + one.minutes, 0)
        expect(minutes + 5).toBeLessThanOrEqual(plan.dose.minutes)
        expect(plan.dose.minutes).toBeLessThanOrEqual(assessment.visitMinutes)
        for (const { technique, sites: at, pressure } of plan.techniques) {
          expect(assessment.unwanted).not.toContain(technique)
          expect<string[]>(against).not.toContain(technique)
          const { dose, certification } = techniques[technique as keyof typeof techniques]
          expect(certification).toBeNull()
          expect(new Set(at.map(siteKey)).size).toBe(at.length)
          expect(at.some(({ region }) => region === 'neck-anterior')).toBe(false)
          if (pressure === null) continue
          expect(pressure).toBeLessThanOrEqual(cap)
          expect(pressure).toBeGreaterThanOrEqual(dose.pressure?.low ?? 6)
          for (const { region } of at)
            if (isCautionary(region) || 'sensitive' in regions[region])
              expect(pressure).toBeLessThanOrEqual(2)
        }
        for (const { series, baseline, target } of plan.goals) {
          const instrument = instruments[series.instrument as keyof typeof instruments]
          expect(isBeyondLeast(instrument, { variant: series.variant, baseline, target })).toBe(
            true,
          )
        }
        for (const { rule, sources } of reasonsOf(plan)) {
          expect(sources, rule).not.toEqual([])
        }
        const planned = plan.techniques.map(({ technique }) => technique)
        expect(plan.rejected.some(({ technique }) => planned.includes(technique))).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(drafted).toBeGreaterThan(150)
  })

  const every = Object.keys(conditions).flatMap((condition) =>
    (['low', 'moderate', 'high'] as const).flatMap((irritability) =>
      [15, 30, 45, 60, 90].map((minutes) => [condition, irritability, minutes] as const),
    ),
  )
  test.each(every)('%s, irritability %s, %i minutes: there is a plan', (...one) => {
    const [condition, irritability, visitMinutes] = one
    const result = draftPlan(
      {
        conditions: [condition],
        painMap: { mapVersion: bodyMapVersion, marks: [] },
        painPastWeek: 6,
        irritability,
        activities: [],
        stress: null,
        sleep: null,
        stiffnessMinutes: null,
        visitMinutes,
        pressureWish: null,
        unwanted: [],
        hypotheses: [],
        findings: '',
      },
      catalogue,
      safety,
      { now, today, newId: ids() },
    )
    if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
    expect(result.value.techniques.length).toBeGreaterThan(0)
    expect(checkPlan(result.value, catalogue, safety)).toBeNull()
  })
})
