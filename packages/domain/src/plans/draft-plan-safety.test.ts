import { expect, test } from 'vitest'
import { bodyMapVersion } from '../body/regions.ts'
import { sites } from '../body/site-key.ts'
import { conditions } from '../conditions/conditions.ts'
import { instruments } from '../outcomes/instruments.ts'
import { random } from '../practice-twin/random.ts'
import { allows } from '../safety/allows.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import { factKindIds, factKinds } from '../safety/fact-kinds.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { checkPlan } from './check-plan.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanContent } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

const catalogue: PlanCatalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
const today = '2026-03-02'
const conditionIds = Object.keys(conditions)
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

/** What a plan proposes that the day does not allow, in words; nothing for a sound one. */
function forbiddenIn(plan: PlanContent, safety: SafetyDay): string[] {
  const refused = checkPlan(plan, catalogue, safety)
  if (refused) return [wordPlanRefusal(refused)]
  return plan.techniques.flatMap(({ technique: id, sites: places, pressure }) => {
    const technique = entryOf(techniques, id)
    if (!technique) return [`unknown ${id}`]
    return places.flatMap((site) => {
      const minutes = plan.dose.minutes
      const allowed = allows(safety, { day: today, technique, site, pressure, minutes })
      return allowed.ok ? [] : [`${id} ${site.region} ${allowed.refusal.kind}`]
    })
  })
}

test('every condition under every single answer: nothing forbidden is proposed', () => {
  let drafted = 0
  const wrong: string[] = []
  for (const kind of factKindIds) {
    const { places, value } = factKinds[kind]
    const said = places ? someone.painMap.marks.map(({ region, side }) => [{ region, side }]) : [[]]
    for (const at of said)
      for (const number of value ? [null, value.low, value.high] : [null]) {
        const safety = exampleDay(today, [exampleFact(kind, today, { sites: at, value: number })])
        for (const condition of conditionIds)
          for (const marks of [someone.painMap.marks, []]) {
            const painMap = { ...someone.painMap, marks }
            const plan = draft(safety, { conditions: [condition], painMap })
            if (!plan.ok) continue
            drafted += 1
            wrong.push(
              ...forbiddenIn(plan.value, safety).map((one) => `${kind} ${condition}: ${one}`),
            )
          }
      }
  }
  expect(wrong).toEqual([])
  expect(drafted).toBeGreaterThan(8000)
})

test.each([1, 2, 3, 4])(
  '25,000 of 100,000 people with anything at all, part %i: nothing forbidden is proposed',
  (part) => {
    const rng = random('profiles', part)
    let drafted = 0
    const wrong: string[] = []
    const place = () => sites[rng.int(0, sites.length - 1)] ?? { region: 'low-back', side: 'left' }
    const kindAt = () => factKindIds[rng.int(0, factKindIds.length - 1)] ?? 'allergy'
    for (let person = 0; person < 25_000; person += 1) {
      const facts = Array.from({ length: rng.int(1, 6) }, (): Fact => {
        const kind = kindAt()
        const { places, value } = factKinds[kind]
        return exampleFact(kind, today, {
          state: rng.chance(0.85) ? 'present' : 'unknown',
          sites: places && rng.chance(0.7) ? [place()] : [],
          value:
            value && rng.chance(0.8) ? rng.int(Math.ceil(value.low), Math.floor(value.high)) : null,
          recordedBy: rng.chance(0.5) ? 'patient' : 'therapist',
        })
      })
      const safety = exampleDay(today, facts)
      if (safety.session.blocked) continue
      const condition = conditionIds[rng.int(0, conditionIds.length - 1)] ?? 'low-back-pain'
      const marks = Array.from({ length: rng.int(0, 4) }, place)
        .filter((one, at, all) => all.indexOf(one) === at)
        .map(({ region, side }) => ({ region, side, intensity: rng.int(1, 10), qualities: [] }))
      const plan = draft(safety, {
        conditions: [condition],
        painMap: { mapVersion: bodyMapVersion, marks },
      })
      if (!plan.ok) continue
      drafted += 1
      if (wrong.length < 10)
        wrong.push(
          ...forbiddenIn(plan.value, safety).map(
            (one) => `${facts.map(({ kind }) => kind).join('+')} ${condition}: ${one}`,
          ),
        )
    }
    expect(wrong).toEqual([])
    expect(drafted).toBeGreaterThan(5000)
  },
  120_000,
)
