import { describe, expect, test } from 'vitest'
import { bodyMapVersion } from '../body/regions.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { checkPlan } from './check-plan.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

const catalogue: PlanCatalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
const today = '2026-03-02'
const made = {
  now: `${today}T09:00:00Z`,
  today,
  newId: () => '0198c2a0-0000-7000-8000-000000000001',
}

const someone: Assessment = {
  conditions: ['low-back-pain'],
  painMap: {
    mapVersion: bodyMapVersion,
    marks: [
      { region: 'low-back', side: 'left', intensity: 7, qualities: ['aching'] },
      { region: 'calf', side: 'left', intensity: 4, qualities: [] },
    ],
  },
  painPastWeek: 6,
  irritability: 'low',
  activities: [],
  stress: null,
  sleep: null,
  stiffnessMinutes: null,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}

function draft(safety: SafetyDay, change: Partial<Assessment> = {}) {
  return draftPlan({ ...someone, ...change }, catalogue, safety, made)
}

describe('no plan', () => {
  test('on a day on which the session is blocked, with the rules that say so', () => {
    const answer = draft(exampleDay(today, [exampleFact('saddle-numbness', today)]))
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: 'session-blocked', field: 'safety' },
    })
    expect(answer.ok ? '' : wordPlanRefusal(answer.refusal)).toContain(
      'No massage today (R01 Nerves at the end of the spine)',
    )
  })

  test('by the safety of another day: it says which and why', () => {
    const answer = draft(exampleDay('2026-03-01'))
    expect(answer).toMatchObject({
      refusal: { kind: 'expired-safety', field: 'safety', of: '2026-03-01', asked: today },
    })
    expect(answer.ok ? '' : wordPlanRefusal(answer.refusal)).toBe(
      'What is safe was worked out for 2026-03-01, not for 2026-03-02: ask again for that day.',
    )
  })
})

test('nothing is proposed while it is open where something is: it says what to ask', () => {
  const answer = draft(exampleDay(today, [exampleFact('varicose-veins', today)]))
  expect(answer).toMatchObject({ refusal: { kind: 'no-technique' } })
  const words = answer.ok ? '' : wordPlanRefusal(answer.refusal)
  expect(words).toContain('ask before anything is done there (C28')
  expect(words).toContain('Answer what is open on the safety page')
  expect(
    answer.ok || answer.refusal.kind !== 'no-technique' ? [] : answer.refusal.because,
  ).toHaveLength(1)
})

describe('at home', () => {
  const thinned = exampleDay(today, [exampleFact('anticoagulant', today)])
  const plan = draft(thinned, { conditions: ['myofascial-pain'] })
  if (!plan.ok) throw new Error('no plan')

  test('what safety keeps out is left out and said', () => {
    expect(plan.value.selfCare.map(({ selfCare }) => selfCare)).not.toContain('self-massage')
    expect(plan.value.cautions.map(({ text }) => text)).toContain(
      'Not at home: ball or roller (C11 Blood thinner or bleeding disorder).',
    )
    const free = draft(exampleDay(today), { conditions: ['myofascial-pain'] })
    expect(free.ok && free.value.selfCare.map(({ selfCare }) => selfCare)).toContain('self-massage')
  })

  test('nobody puts it back', () => {
    const [first] = plan.value.selfCare
    if (!first) throw new Error('no self-care')
    const selfCare = [{ ...first, selfCare: 'self-massage' }]
    const refused = checkPlan({ ...plan.value, selfCare }, catalogue, thinned)
    expect(refused).toMatchObject({ kind: 'unsafe-self-care', field: 'selfCare' })
    expect(refused && wordPlanRefusal(refused)).toBe(
      'Not at home: ball or roller (C11 Blood thinner or bleeding disorder). Take it out of the plan.',
    )
    expect(checkPlan({ ...plan.value, selfCare }, catalogue, exampleDay(today))).toBeNull()
  })
})

describe('what is known of a patient', () => {
  const plain = draft(exampleDay(today))
  const thinned = draft(exampleDay(today, [exampleFact('anticoagulant', today)]))
  if (!plain.ok || !thinned.ok) throw new Error('no plan')

  test('takes techniques out, says so by rule, and caps what stays', () => {
    const rejected = thinned.value.rejected.find(({ reason }) => reason.rule === 'c11')
    expect(rejected?.reason.text).toContain('(C11 Blood thinner or bleeding disorder)')
    expect(rejected?.reason.sources).not.toEqual([])
    for (const { pressure } of thinned.value.techniques)
      expect(pressure ?? 0).toBeLessThanOrEqual(3)
    expect(plain.value.rejected.some(({ reason }) => reason.rule === 'c11')).toBe(false)
  })

  test('is a caution in the plan, with the answer it comes from', () => {
    const caution = thinned.value.cautions.find(({ rule }) => rule === 'c11')
    expect(caution?.text).toContain('No more than pressure 3: everywhere.')
    expect(caution?.sources).not.toEqual([])
    expect(plain.value.cautions.some(({ rule }) => rule === 'c11')).toBe(false)
  })

  test('keeps hands off a place and leaves the others', () => {
    const sore = exampleFact('joint-flare', today, {
      sites: [{ region: 'calf', side: 'left' }],
    })
    const plan = draft(exampleDay(today, [sore]))
    if (!plan.ok) throw new Error(plan.refusal.kind)
    const places = plan.value.techniques.flatMap(({ sites: at }) => at.map(({ region }) => region))
    expect(places).toContain('low-back')
    expect(places).not.toContain('calf')
  })
})

describe('a written reason', () => {
  const safety = exampleDay(today, [exampleFact('antiplatelet', today)])
  const plan = draft(safety)
  if (!plan.ok) throw new Error(plan.refusal.kind)
  const [first, ...others] = plan.value.techniques
  if (!first) throw new Error('no technique')
  const cupped = {
    ...first,
    technique: 'cupping',
    pressure: null,
    sites: [{ region: 'low-back', side: 'left' } as const],
  }
  const check = (change: object, day = safety) =>
    checkPlan({ ...plan.value, techniques: [{ ...cupped, ...change }, ...others] }, catalogue, day)

  test('goes beyond a limit that allows it, and no other', () => {
    expect(check({})).toMatchObject({ kind: 'unsafe', override: 'therapist-with-reason' })
    expect(check({ despite: 'Agreed with her doctor.' })).toBeNull()
    const thinned = exampleDay(today, [exampleFact('anticoagulant', today)])
    const refused = check({ despite: 'Agreed with her doctor.' }, thinned)
    expect(refused).toMatchObject({ kind: 'unsafe', override: 'none' })
    expect(refused && wordPlanRefusal(refused)).toContain('Nobody can set this aside.')
  })
})
