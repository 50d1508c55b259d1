import { bodyMapVersion } from '../body/regions.ts'
import type { Site } from '../body/site.ts'
import { dayNumber } from '../safety/day-number.ts'
import type { Fact } from '../safety/fact.ts'
import { type FactKindId, factKindIds, factKinds } from '../safety/fact-kinds.ts'
import { raiseReview } from '../safety/raise-review.ts'
import { safetyOn } from '../safety/safety-on.ts'
import type { Chart } from './chart.ts'
import { isoDay, isoInstant } from './days.ts'
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
    sites: [
      { region: 'foot-plantar', side: 'left' },
      { region: 'foot-plantar', side: 'right' },
    ],
  },
]

/** What people often do not know of themselves. */
const unsure = ['osteoporosis', 'aneurysm', 'carotid-stenosis'] as const satisfies FactKindId[]
const asked = factKindIds.filter((kind) => factKinds[kind].intake && factKinds[kind].ask !== null)

type Answer = Pick<Fact, 'kind' | 'state' | 'since' | 'sites'>

/** Mostly no, a few things, now and then "don't know". */
function drawAnswers(rng: Random, age: number, day: number): Answer[] {
  const there = new Map<FactKindId, Pick<Answer, 'since' | 'sites'>>()
  for (const { kind, share, ages, weeksAgo, sites = [] } of burdens) {
    const since = isoDay(day - 7 * rng.int(...weeksAgo))
    if (rng.chance(share) && age >= ages[0] && age <= ages[1])
      there.set(kind, { since, sites: [...sites] })
  }
  const dontKnow = rng.chance(0.05) ? rng.pick(unsure) : null
  return asked.map((kind) => {
    const found = there.get(kind)
    if (found) return { kind, state: 'present', ...found }
    return { kind, state: kind === dontKnow ? 'unknown' : 'absent', since: null, sites: [] }
  })
}

/**
 * What a patient answered on the morning of the first visit; nothing yet where that visit is still to come. The people of
 * the stories have nothing to report. A red one has said this morning that a calf is swollen.
 */
export function answerSafety(
  rng: Random,
  { world, intake, facts: known }: Pick<Chart, 'world' | 'intake' | 'facts'>,
  { red }: { readonly red: boolean },
): void {
  const { rows, today, now, zone } = world
  const { patient, startsOn, memberId, habits, script } = intake
  if (startsOn >= today) return
  const online = habits.checkInsPerWeek > 0
  const patientId = patient.id
  const keep = (at: number, online: boolean, answers: readonly Answer[]): Fact[] => {
    const roundId = rng.uuid()
    return answers.map((answer, ordinal) => {
      const fact: Fact = {
        ...answer,
        value: null,
        until: null,
        recordedOn: isoDay(zone.localDay(at)),
        recordedBy: online ? 'patient' : 'therapist',
        mapVersion: bodyMapVersion,
        cleared: null,
      }
      const by = online ? null : memberId
      const row = { id: rng.uuid(), patientId, roundId, ordinal, at: isoInstant(at) }
      rows.safetyFacts.push({ ...row, memberId: by, fact })
      return fact
    })
  }
  const age = Math.floor((startsOn - dayNumber(patient.birthDate)) / 365.25)
  const nothing = asked.map((kind): Answer => ({ kind, state: 'absent', since: null, sites: [] }))
  const first = script ? nothing : drawAnswers(rng, age, startsOn)
  known.push(...keep(zone.instant(startsOn, 7 * 60), online, first))
  if (!red) return
  const calf: Answer = {
    kind: 'dvt-signs',
    state: 'present',
    since: isoDay(today - 1),
    sites: [{ region: 'calf', side: 'left' }],
  }
  const facts = keep(now - 20 * 60_000, true, [calf])
  const options = { day: isoDay(today), mapVersion: bodyMapVersion, age, visits: 1 }
  const safety = safetyOn(facts, options)
  const raised = safety.ok ? raiseReview(safety.value, facts, []) : null
  if (raised)
    rows.safetyReviews.push({
      ...raised,
      id: rng.uuid(),
      patientId,
      at: isoInstant(now - 20 * 60_000),
    })
}
