import { regions } from '../body/regions.ts'
import { siteName } from '../body/site-key.ts'
import { findSelfCare } from '../self-care/library.ts'
import { findTechnique } from '../techniques/techniques.ts'
import type { Visit } from '../visits/visit.ts'
import type { Slot } from './appointment-book.ts'
import { type Chart, easedSoFar } from './chart.ts'
import { isoInstant } from './days.ts'
import { ledgerOf } from './ledger.ts'
import { measureMoment, measureReview, type Reviewed } from './measuring.ts'
import { composeNote, type VisitFacts } from './notes.ts'
import { assess, closePlan, reviewPlan } from './planning.ts'

const minuteMs = 60_000

export type Booked = { readonly id: string; readonly slot: Slot; readonly minutes: number }

/** Whether the larger set of measures is due: at the first visit, the last, and when the plan says so. */
function reviewIsDue(chart: Chart, day: number, last: boolean): boolean {
  const { plan, visits, visitsSinceReview, lastReviewDay } = chart
  if (!plan || visits === 0 || last) return true
  const { reassess } = plan.content
  return visitsSinceReview + 1 >= reassess.visits || day - lastReviewDay >= 7 * reassess.weeks
}

function factsOf(
  chart: Chart,
  before: number,
  after: number,
  day: number,
  review: Reviewed | null,
  nextInDays: number | null,
): VisitFacts {
  const { rng, intake, state, plan, painBefore, reviews } = chart
  const { case: entry, worseSide } = intake.caseOfPatient
  const [first = review] = reviews
  const [nearest, ...others] = entry.places
  const words = ({ region }: typeof nearest) =>
    regions[region].paired
      ? siteName({ region, side: worseSide }).toLowerCase()
      : regions[region].name.toLowerCase()
  return {
    before,
    after,
    last: painBefore.at(-1) ?? null,
    inFlare: state.inFlare,
    daysSinceLast: day - Math.min(chart.lastVisitDay, day),
    missedLast: chart.missedLast,
    sites: [words(nearest), ...others.map(words)],
    quality: rng.pick(entry.qualities),
    duration: intake.findings.duration,
    triggers: entry.triggers,
    activity: intake.findings.activities[0]?.activity ?? entry.activities[0],
    easedSoFar: easedSoFar(chart),
    visitNumber: chart.visits + 1,
    sleep: state.sleep,
    stress: state.stress,
    adherence: intake.habits.adherence,
    hypothesis: plan?.content.hypotheses[0]?.statement ?? null,
    techniques: plan?.content.techniques.map(({ technique }) => techniqueName(technique)) ?? [],
    home: chart.routines.map(({ selfCare }) => selfCareName(selfCare)),
    review:
      review && first
        ? { peg: review.peg, pegFirst: first.peg, psfs: review.psfs, psfsFirst: first.psfs }
        : null,
    angles: review?.angles ?? null,
    nextInDays,
  }
}

function techniqueName(id: string): string {
  return findTechnique(id)?.name ?? id
}

function selfCareName(id: string): string {
  return findSelfCare(id)?.name ?? id
}

/**
 * One visit from arrival to the finished chart. `nextInDays` is when the patient shall come again, null at the last
 * visit. Today's visits are measured but not charted: ledger and note are still empty.
 */
export function holdVisit(chart: Chart, booked: Booked, nextInDays: number | null): void {
  const { world, rng, intake, readings, record } = chart
  const { day, minute } = booked.slot
  const patientId = intake.patient.id
  const visitId = rng.uuid()
  const arrived = world.zone.instant(day, minute) - rng.int(0, 4) * minuteMs
  const ended = world.zone.instant(day, minute + booked.minutes)
  const charted = day < world.today
  const first = chart.visits === 0
  const here = { at: arrived, visitId, checkInId: null }
  const before = measureMoment(record, readings, chart.state, 'before', here)

  let review: Reviewed | null = null
  if (charted && reviewIsDue(chart, day, nextInDays === null)) {
    review = measureReview(record, readings, chart.state, intake.caseOfPatient, here, {
      first,
      usesAlgometer: intake.findings.usesAlgometer,
    })
    const map = readings.painMap(chart.state)
    const at = isoInstant(arrived)
    world.rows.painMaps.push({ id: rng.uuid(), patientId, at, visitId, checkInId: null, map })
    if (first) assess(chart, review, { map, stress: before.stress, at: arrived + 10 * minuteMs })
    else reviewPlan(chart, arrived + 10 * minuteMs)
  }

  const plan = chart.plan
  const handsOn = booked.minutes - (first ? 15 : review ? 10 : 5)
  const ledger = plan ? ledgerOf(rng, plan.content.techniques, handsOn, chart.state.inFlare) : []
  const worked = ledger.reduce((sum, line) => sum + line.minutes, 0)
  const afterwards = chart.latent.treat(worked)
  const after = measureMoment(record, readings, afterwards, 'after', { ...here, at: ended })
  const visit: Visit = {
    id: visitId,
    patientId,
    episodeId: chart.episode.id,
    planId: plan?.id ?? null,
    appointmentId: booked.id,
    memberId: intake.memberId,
    startedAt: isoInstant(world.zone.instant(day, minute)),
    minutes: booked.minutes,
    note: charted
      ? composeNote(
          rng,
          factsOf(chart, before.pain, after.pain, day, review, nextInDays),
          chart.wordy,
        )
      : { subjective: '', objective: '', assessment: '', plan: '' },
    ledger: charted ? ledger : [],
    chartedAt: charted ? isoInstant(ended + rng.int(2, 40) * minuteMs) : null,
    version: charted ? rng.int(2, 4) : 1,
  }
  world.rows.visits.push(visit)

  chart.painBefore.push(before.pain)
  chart.visits += 1
  chart.visitsSinceReview = review ? 0 : chart.visitsSinceReview + 1
  chart.lastVisitDay = day
  chart.missedLast = false
  if (review) {
    chart.reviews.push(review)
    chart.lastReviewDay = day
  }
  if (nextInDays === null) closePlan(chart, day)
}
