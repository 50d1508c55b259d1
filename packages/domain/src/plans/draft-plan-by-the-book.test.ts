import { expect, test } from 'vitest'
import { type RegionId, regions } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { impliedFacts } from '../conditions/implied-facts.ts'
import { exampleDay, exampleFact } from '../safety/example-day.ts'
import type { Fact } from '../safety/fact.ts'
import type { FactKindId } from '../safety/fact-kinds.ts'
import type { SelfCareId } from '../self-care/library.ts'
import type { Force } from '../techniques/technique.ts'
import { type TechniqueId, techniques } from '../techniques/techniques.ts'
import type { Assessment } from './assessment.ts'
import { checkPlan } from './check-plan.ts'
import { draftPlan } from './draft-plan.ts'
import { exampleAssessment, exampleId, examplePlan, wholeCatalogue } from './example-plan.ts'
import type { PlanContent } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

/**
 * What the rules say, written down once more by hand and held against drafts without asking the engine: what is not done,
 * how firm at most, and where. Without `at` it holds for the whole body.
 */
type Never = {
  readonly ids?: readonly TechniqueId[]
  readonly force?: readonly Force[]
  readonly deep?: true
  readonly above?: number
  readonly hands?: true
  readonly at?: readonly RegionId[]
  /** With `at`: on this side only. */
  readonly side?: 'left'
  readonly home?: readonly SelfCareId[]
}

const today = '2026-03-02'
const conditionIds = Object.keys(wholeCatalogue.conditions)
const calf: Site = { region: 'calf', side: 'left' }
const palm: Site = { region: 'palm', side: 'left' }
const belly: Site = { region: 'abdomen-lower', side: 'midline' }
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, today, change)
const neck: readonly RegionId[] = ['neck-posterior', 'neck-lateral', 'neck-anterior']
const spine: readonly RegionId[] = ['upper-back', 'mid-back', 'low-back', 'sacrum', 'chest']

const book: [string, Fact[], Never[]][] = [
  [
    'blood thinner',
    [fact('anticoagulant')],
    [
      { deep: true },
      { force: ['suction'] },
      { ids: ['instrument-assisted', 'transverse-friction', 'cupping'] },
      { above: 3 },
      { home: ['self-massage'] },
    ],
  ],
  ['haemophilia', [fact('haemophilia')], [{ above: 1 }, { home: ['self-massage'] }]],
  ['aspirin', [fact('antiplatelet')], [{ above: 4 }, { ids: ['instrument-assisted', 'cupping'] }]],
  [
    'brittle bones',
    [fact('osteoporosis')],
    [
      { force: ['joint-motion'] },
      { ids: ['tapotement'] },
      { above: 2, at: spine },
      { above: 3 },
      { home: ['self-massage'] },
    ],
  ],
  ['few platelets', [fact('platelets', { value: 45, since: today })], [{ above: 2 }]],
  ['very few platelets', [fact('platelets', { value: 15, since: today })], [{ above: 1 }]],
  [
    'a clot in the leg, treated',
    [fact('dvt', { sites: [calf], since: '2025-12-01' })],
    [
      { hands: true, at: ['calf', 'lower-leg-anterior', 'popliteal'], side: 'left' },
      { home: ['self-massage'] },
    ],
  ],
  ['cancer in treatment', [fact('cancer-active')], [{ above: 2 }, { home: ['heat'] }]],
  [
    'a tumour in the calf',
    [fact('tumour-site', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a wound on the calf',
    [fact('skin-lesion', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a joint injection at the calf',
    [fact('joint-injection', { sites: [calf], since: '2026-02-25' })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
  [
    'a numb palm',
    [fact('numb-area', { sites: [palm] })],
    [
      { above: 3, at: ['palm'], side: 'left' },
      { force: ['thermal'], at: ['palm'], side: 'left' },
      { home: ['heat', 'cold'] },
    ],
  ],
  [
    'loose joints',
    [fact('hypermobility')],
    [
      { ids: ['muscle-energy', 'passive-stretch', 'pin-and-stretch'] },
      { force: ['joint-motion'] },
      { above: 3 },
      { home: ['static-stretch', 'pnf-stretch'] },
    ],
  ],
  [
    'rheumatoid arthritis',
    [fact('rheumatoid-or-down')],
    [
      { force: ['joint-motion', 'stretch'], at: neck },
      { above: 2, at: neck },
    ],
  ],
  [
    'a tendon at risk from antibiotics',
    [fact('fluoroquinolone', { since: '2026-01-02' })],
    [{ ids: ['transverse-friction'], at: ['heel', 'ankle', 'elbow-lateral'] }],
  ],
  [
    'pregnancy',
    [fact('pregnancy', { value: 24, sites: [] })],
    [
      { deep: true, at: ['abdomen-lower', 'abdomen-upper', 'thigh-medial', 'calf'] },
      { ids: ['abdominal-massage'], at: [belly.region] },
      { home: ['heat'] },
    ],
  ],
  ['high blood pressure', [fact('systolic', { value: 165 })], [{ above: 3 }]],
  ['failing kidneys', [fact('organ-failure')], [{ above: 2 }, { home: ['hydration'] }]],
  [
    'pain from touch all over',
    [fact('painful-to-touch', { sites: [calf] })],
    [{ above: 2, at: ['calf'], side: 'left' }],
  ],
  ['a frail body', [fact('frailty')], [{ above: 2 }]],
  ['sedated today', [fact('sedated-today')], [{ above: 3 }]],
  [
    'a hernia of the belly',
    [fact('hernia', { sites: [belly] })],
    [{ ids: ['abdominal-massage'] }, { hands: true, at: [belly.region] }],
  ],
  ['Raynaud’s', [fact('cold-sensitivity')], [{ ids: ['cold-application'] }, { home: ['cold'] }]],
  [
    'multiple sclerosis',
    [fact('heat-sensitivity')],
    [{ ids: ['heat-application'] }, { home: ['heat'] }],
  ],
  ['an allergy to latex', [fact('latex-allergy')], [{ ids: ['intra-oral'] }]],
  [
    'do not touch there',
    [fact('do-not-touch', { sites: [calf] })],
    [{ hands: true, at: ['calf'], side: 'left' }],
  ],
]

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
