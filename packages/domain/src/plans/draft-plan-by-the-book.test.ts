import { expect, test } from 'vitest'
import { type RegionId, regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { impliedFacts } from '../conditions/implied-facts.ts'
import { exampleDay } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import { type TechniqueId, techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { checkPlan } from './check-plan.ts'
import { draftPlan } from './draft-plan.ts'
import { belly, book, calf, type Never, palm, today } from './example-book.ts'
import { exampleAssessment, exampleId, examplePlan, wholeCatalogue } from './example-plan.ts'
import type { PlanContent } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

const conditionIds = Object.keys(wholeCatalogue.conditions)

const mark = ({ region, side }: Site, intensity: number) => ({
  region,
  side,
  intensity,
  qualities: [],
})
const maps: Assessment['painMap']['marks'][] = [
  [],
  [mark({ region: 'low-back', side: 'left' }, 7), mark(calf, 5)],
  [mark(calf, 8)],
  [mark(palm, 6), mark({ region: 'neck-posterior', side: 'left' }, 5), mark(belly, 4)],
]

/** What a plan has that the book does not allow. */
function against(plan: PlanContent, never: Never): string[] {
  const { ids, force, deep, above, hands, at, side, home } = never
  const touching = plan.techniques.flatMap(({ technique: id, sites, pressure }) => {
    const technique = entryOf(wholeCatalogue.techniques, id)
    const here =
      at === undefined ||
      sites.some((site) => at.includes(site.region) && (side === undefined || side === site.side))
    const meant =
      hands ||
      ids?.some((one) => one === id) ||
      force?.some((one) => technique?.tags.force.includes(one)) ||
      (deep && technique?.tags.depth === 'deep') ||
      (above !== undefined && pressure !== null && pressure > above)
    return here && meant ? [`${id} ${pressure}`] : []
  })
  const doing = plan.selfCare.filter(({ selfCare }) => home?.some((one) => one === selfCare))
  return [...touching, ...doing.map(({ selfCare }) => `${selfCare} at home`)]
}

test.each(book)('%s: no draft for any condition does what the book forbids', (_, facts, never) => {
  const wrong: string[] = []
  let drafted = 0
  for (const id of conditionIds)
    for (const marks of maps) {
      const condition = entryOf(wholeCatalogue.conditions, id)
      const implied = impliedFacts(condition ? [condition] : [], facts, today)
      const assessment: Assessment = {
        ...exampleAssessment,
        conditions: [id],
        painMap: { ...exampleAssessment.painMap, marks },
        visitMinutes: 90,
        pressureWish: marks.length > 2 ? 5 : null,
      }
      const plan = draftPlan(
        assessment,
        wholeCatalogue,
        exampleDay(today, [...facts, ...implied]),
        {
          now: `${today}T09:00:00Z`,
          today,
          newId: () => exampleId,
        },
      )
      if (!plan.ok) continue
      drafted += 1
      for (const one of never)
        wrong.push(
          ...against(plan.value, one).map((what) => `${id}: ${what} ${JSON.stringify(one)}`),
        )
    }
  expect(wrong).toEqual([])
  expect(drafted).toBeGreaterThan(10)
})

test('the book can be broken: a draft of somebody of whom nothing is known breaks most of it', () => {
  const broken = book.filter(([, , never]) =>
    conditionIds.some((id) =>
      maps.some((marks) => {
        const plan = draftPlan(
          {
            ...exampleAssessment,
            conditions: [id],
            painMap: { ...exampleAssessment.painMap, marks },
            visitMinutes: 90,
            pressureWish: 5,
          },
          wholeCatalogue,
          exampleDay(today),
          { now: `${today}T09:00:00Z`, today, newId: () => exampleId },
        )
        return plan.ok && never.some((one) => against(plan.value, one).length > 0)
      }),
    ),
  )
  expect(broken.length).toBeGreaterThan(book.length * 0.8)
})

type ByHand = [string, Fact[], Pick<PlanContent, 'techniques' | 'selfCare'>]
const { reason } = examplePlan().techniques[0] ?? { reason: null }
const holding = inPlan('comfort-touch', 'forearm-posterior')

/** Somebody chose it themselves, at its lightest and where the book speaks of it. */
function inPlan(id: TechniqueId, region: RegionId): PlanContent['techniques'] {
  const technique = techniques[id]
  const own = technique.regions?.[0] ?? region
  const side = regions[own].paired ? 'left' : 'midline'
  const pressure = technique.dose.pressure?.low ?? null
  const sites: Site[] = [{ region: own, side }]
  return reason ? [{ technique: id, sites, minutes: 5, pressure, reason }] : []
}

const chosen = book.flatMap(([name, facts, nevers]) =>
  nevers.flatMap(({ ids = [], home = [], at: [region = 'low-back'] = [] }): ByHand[] => [
    ...ids.map(
      (id): ByHand => [`${id}, ${name}`, facts, { techniques: inPlan(id, region), selfCare: [] }],
    ),
    ...home.map(
      (selfCare): ByHand => [
        `${selfCare} at home, ${name}`,
        facts,
        { techniques: holding, selfCare: reason ? [{ selfCare, perWeek: 3, reason }] : [] },
      ],
    ),
  ]),
)

test.each(chosen)('%s: chosen by hand it is refused, and for others it is not', (...row) => {
  const [, facts, content] = row
  const plan = { ...examplePlan(), goals: [], ...content }
  expect(checkPlan(plan, wholeCatalogue, exampleDay(today, facts))?.kind).toMatch(/^unsafe/)
  expect(checkPlan(plan, wholeCatalogue, exampleDay(today))).toBeNull()
})
