import type { Site } from '../body/site.ts'
import { dayOf } from '../day-number.ts'
import type { Fact } from '../safety/fact.ts'
import { type FactKindId, factKindIds, factKinds } from '../safety/fact-kinds.ts'
import type { Random } from './random.ts'

/** Something a few patients of a massage practice live with; the shares are ours, chosen to have some of each. */
type Burden = {
  readonly kind: FactKindId
  readonly share: number
  readonly ages: readonly [number, number]
  /** Weeks since it happened or began. */
  readonly weeksAgo: readonly [number, number]
  readonly sites?: readonly Site[]
}

const feet: readonly Site[] = [
  { region: 'foot-plantar', side: 'left' },
  { region: 'foot-plantar', side: 'right' },
]

const burdens: readonly Burden[] = [
  { kind: 'anticoagulant', share: 0.12, ages: [60, 99], weeksAgo: [8, 300] },
  { kind: 'antiplatelet', share: 0.12, ages: [55, 99], weeksAgo: [8, 300] },
  { kind: 'osteoporosis', share: 0.15, ages: [62, 99], weeksAgo: [20, 500] },
  { kind: 'cancer-history', share: 0.08, ages: [50, 99], weeksAgo: [150, 900] },
  { kind: 'hypermobility', share: 0.06, ages: [18, 45], weeksAgo: [100, 800] },
  { kind: 'allergy', share: 0.08, ages: [18, 99], weeksAgo: [100, 900] },
  { kind: 'insulin', share: 0.04, ages: [40, 99], weeksAgo: [50, 900] },
  { kind: 'vertigo', share: 0.06, ages: [40, 99], weeksAgo: [4, 200] },
  {
    kind: 'varicose-veins',
    share: 0.12,
    ages: [45, 99],
    weeksAgo: [100, 900],
    sites: [
      { region: 'calf', side: 'left' },
      { region: 'calf', side: 'right' },
    ],
  },
  {
    kind: 'arthroplasty',
    share: 0.05,
    ages: [60, 99],
    weeksAgo: [40, 400],
    sites: [{ region: 'knee-anterior', side: 'right' }],
  },
  {
    kind: 'do-not-touch',
    share: 0.07,
    ages: [18, 99],
    weeksAgo: [0, 1],
    sites: feet,
  },
  // as diabetes leaves it
  { kind: 'numb-area', share: 0.06, ages: [55, 99], weeksAgo: [50, 400], sites: feet },
  {
    kind: 'surgery',
    share: 0.06,
    ages: [30, 99],
    weeksAgo: [2, 9],
    sites: [{ region: 'palm', side: 'right' }],
  },
]

/** Given names of the lists that nobody takes for a man's. */
const mothers = new Set(
  'Charlotte Hannah Rebecca Abigail Fiona Lucía Ximena Inés Beatriz Sophie Greta Marit Katrin Amara Ngozi Abena Zanele Priya Meera Ananya Nadia Kavita Haruka Linh Leila Yasmin Samira Dalia Elif Ivana Oksana Zuzana Aroha Leilani Talia'.split(
    ' ',
  ),
)

/** What people often do not know of themselves. */
const unsure = ['osteoporosis', 'aneurysm', 'carotid-stenosis'] as const satisfies FactKindId[]
export const intakeKinds = factKindIds.filter(
  (kind) => factKinds[kind].intake && factKinds[kind].ask !== null,
)

export type Answer = Pick<Fact, 'kind' | 'state' | 'since' | 'sites' | 'value'>

/** Nothing of the kind. */
export function no(kind: FactKindId): Answer {
  return { kind, state: 'absent', since: null, sites: [], value: null }
}

type Person = {
  readonly givenName: string
  readonly age: number
  /** The days of the answer and of the demo. */
  readonly day: number
  readonly today: number
}

/** Mostly no, a few things, now and then "don't know". */
export function drawAnswers(rng: Random, { givenName, age, day, today }: Person): Answer[] {
  const there = new Map<FactKindId, Answer>()
  const has = (kind: FactKindId, weeksAgo: number, rest: Partial<Answer> = {}) =>
    there.set(kind, { ...no(kind), state: 'present', since: dayOf(day - 7 * weeksAgo), ...rest })
  for (const { kind, share, ages, weeksAgo, sites = [] } of burdens) {
    const weeks = rng.int(...weeksAgo)
    if (rng.chance(share) && age >= ages[0] && age <= ages[1])
      has(kind, weeks, { sites: [...sites] })
  }
  const dontKnow = rng.chance(0.05) ? rng.pick(unsure) : null
  // the birth is still ahead on the day of the demo
  const weeks = rng.int(22, 34) - Math.ceil((today - day) / 7)
  if (rng.chance(0.4) && weeks >= 6 && age >= 24 && age <= 41 && mothers.has(givenName))
    has('pregnancy', weeks, { value: weeks })
  return intakeKinds.map(
    (kind) => there.get(kind) ?? { ...no(kind), state: kind === dontKnow ? 'unknown' : 'absent' },
  )
}
