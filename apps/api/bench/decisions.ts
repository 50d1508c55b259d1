import type { RegionId } from '@healing-touch/domain/body/regions.ts'
import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { readChange } from '@healing-touch/domain/outcomes/read-change.ts'
import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import { draftPlan } from '@healing-touch/domain/plans/draft-plan.ts'
import { practiceTwins } from '@healing-touch/domain/practice-twin/practice-twin.ts'
import { exampleDay, exampleFact } from '@healing-touch/domain/safety/example-day.ts'
import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { selfCareLibrary } from '@healing-touch/domain/self-care/library.ts'
import { techniques } from '@healing-touch/domain/techniques/techniques.ts'
import type { Figure } from './figures.ts'
import { median } from './figures.ts'

const now = '2026-11-22T09:00:00Z'
const today = now.slice(0, 10)
const twins = 12
/** Somebody with a long list: blood thinner, brittle bones, veins, a new knee, no feeling in the feet, and a swollen arm. */
const places = {
  anticoagulant: [],
  osteoporosis: [],
  'varicose-veins': ['calf'],
  arthroplasty: ['knee-anterior'],
  'numb-area': ['foot-plantar'],
  lymphoedema: ['upper-arm-anterior'],
} as const satisfies Partial<Record<FactKindId, readonly RegionId[]>>
const facts = Object.entries(places).map(([kind, regions]) =>
  exampleFact(kind as keyof typeof places, today, {
    sites: regions.map((region) => ({ region, side: 'left' })),
  }),
)
const known = exampleDay(today, facts)

/** The pure decisions beside a plain loop over as many numbers, so that a slow machine slows both. */
export function decisionFigures(): Figure[] {
  const plain = microseconds(() => {
    let sum = 0
    for (let index = 0; index < 500; index += 1) sum += Math.sqrt(index)
    return sum
  })
  const baseline = `500 square roots: ${plain.toFixed(2)} µs`
  const against = (what: string, micros: number, goal: string): Figure => ({
    what,
    measured: micros < 1000 ? `${micros.toFixed(0)} µs` : `${(micros / 1000).toFixed(2)} ms`,
    baseline,
    ratio: `× ${(micros / plain).toFixed(0)}`,
    goal,
  })
  const points = Array.from({ length: 500 }, (_, index) => ({
    at: new Date(Date.parse(now) + index * 86_400_000).toISOString(),
    score: 6 + Math.sin(index) * 2 - index / 200,
  }))
  return [
    against('draft a plan', microseconds(draft), '≤ 1 ms'),
    against(
      'safety of a patient for a day',
      microseconds(() => exampleDay(today, facts)),
      '≤ 100 µs',
    ),
    against(
      'read the change in a series of 500',
      microseconds(() => readChange(instruments.nprs, 'average-week', points)),
      '≤ 5 ms',
    ),
    twinFigure(),
  ]
}

const assessment: Assessment = {
  conditions: ['low-back-pain', 'neck-pain'],
  painMap: {
    mapVersion: 1,
    marks: [
      { region: 'low-back', side: 'left', intensity: 6, qualities: ['aching'] },
      { region: 'neck-posterior', side: 'right', intensity: 4, qualities: [] },
    ],
  },
  painPastWeek: 6,
  irritability: 'moderate',
  activities: ['Sit', 'Walk', 'Garden'].map((activity) => ({ activity, rating: 3 })),
  stress: 6,
  sleep: 4,
  stiffnessMinutes: 20,
  visitMinutes: 60,
  pressureWish: null,
  unwanted: [],
  hypotheses: [],
  findings: '',
}

function draft(): unknown {
  let ids = 0
  const newId = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`
  const catalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
  const plan = draftPlan(assessment, catalogue, known, { now, today, newId })
  if (!plan.ok) throw new Error(`The bench's assessment gives no plan: ${plan.refusal.kind}`)
  return plan
}

/** The median of many runs, as of a server that has been up for a while: after a warm-up of a quarter of a second. */
function microseconds(work: () => unknown): number {
  const times: number[] = []
  const warm = performance.now() + 250
  while (performance.now() < warm) work()
  for (let run = 0; run < 200; run += 1) {
    const start = performance.now()
    work()
    times.push((performance.now() - start) * 1000)
  }
  return median(times)
}

function twinFigure(): Figure {
  const start = performance.now()
  let outcomes = 0
  for (const twin of practiceTwins({ seed: 'bench', practices: twins, now, zone: 'Europe/Berlin' }))
    outcomes += twin.outcomes.length
  const perMinute = (outcomes / (performance.now() - start)) * 60_000
  return {
    what: 'practice twin',
    measured: `${(perMinute / 1e6).toFixed(1)} million outcomes a minute`,
    baseline: `${twins} practices of 60 patients`,
    ratio: '',
    goal: '≥ 1 million',
  }
}
