import type { PainMap } from '../body/pain-map.ts'
import { bodyMapVersion } from '../body/regions.ts'
import { conditions } from '../conditions/conditions.ts'
import { dayNumber, dayOf } from '../day-number.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Assessment, Hypothesis } from '../plans/assessment.ts'
import { draftPlan } from '../plans/draft-plan.ts'
import type { Plan } from '../plans/plan.ts'
import type { PlanCatalogue } from '../plans/plan-catalogue.ts'
import { heldFacts } from '../safety/held-facts.ts'
import { safetyOn } from '../safety/safety-on.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { techniques } from '../techniques/techniques.ts'
import { type Chart, easedSoFar } from './chart.ts'
import { isoInstant } from './days.ts'
import { lawful } from './lawful.ts'
import type { Reviewed } from './measuring.ts'
import { history } from './notes.ts'
import { acceptSuggestion, reviewVersion, type Version } from './plan-versions.ts'

const catalogue: PlanCatalogue = {
  conditions,
  techniques,
  selfCare: selfCareLibrary,
  instruments,
}

/** Chance that a therapist looks at the numbers but leaves the plan's review for another day. */
const postponed = 0.12

function assessmentOf(
  { rng, intake, state }: Chart,
  review: Reviewed,
  painMap: PainMap,
  stress: number,
): Assessment {
  const { caseOfPatient, habits, findings, traits } = intake
  const { case: entry } = caseOfPatient
  const stirred = traits.baseline + (traits.interference + rng.normal(0, 1)) * 0.8
  const hypotheses = entry.hypotheses.map(
    (hypothesis): Hypothesis => ({ ...hypothesis, status: 'open' }),
  )
  return {
    conditions: [entry.condition],
    painMap,
    painPastWeek: review.weekPain,
    irritability: stirred > 8 ? 'high' : stirred > 6 ? 'moderate' : 'low',
    activities: findings.activities.map(({ activity }) => ({
      activity,
      rating: Number(review.activities[activity]),
    })),
    stress,
    sleep: review.sleep,
    stiffnessMinutes: review.stiffness,
    visitMinutes: habits.visitMinutes,
    pressureWish: habits.pressureWish,
    unwanted: rng.chance(0.08) ? ['deep-tissue'] : [],
    hypotheses: rng.chance(0.6) ? hypotheses.slice(0, 1) : hypotheses,
    findings: history(rng, entry, {
      duration: findings.duration,
      pain: state.pain,
      angles: review.angles,
    }),
  }
}

/** The first assessment and the plan drafted from it. */
export function assess(
  chart: Chart,
  review: Reviewed,
  { map, stress, at }: { readonly map: PainMap; readonly stress: number; readonly at: number },
): void {
  const { rng, intake, episode, world } = chart
  const assessment = assessmentOf(chart, review, map, stress)
  world.rows.assessments.push({
    id: rng.uuid(),
    patientId: intake.patient.id,
    episodeId: episode.id,
    memberId: intake.memberId,
    at: isoInstant(at),
    assessment,
  })
  const today = dayOf(world.zone.localDay(at))
  const age = Math.floor((world.zone.localDay(at) - dayNumber(intake.patient.birthDate)) / 365.25)
  const asked = { day: today, mapVersion: bodyMapVersion, age, visits: chart.visits }
  const safety = lawful(safetyOn(heldFacts(chart.facts), asked))
  const made = { now: isoInstant(at), today, newId: rng.uuid }
  const drafted = draftPlan(assessment, catalogue, safety, made)
  if (!drafted.ok) return
  const { weeks, perWeek } = drafted.value.dose
  chart.plannedVisits = Math.max(4, Math.round(weeks * perWeek.low))
  addVersion(chart, acceptSuggestion(rng, drafted.value), at)
}

/** Renews or changes the plan by what has been measured since the start. */
export function reviewPlan(chart: Chart, at: number): void {
  const { rng, plan, visits, plannedVisits, versions } = chart
  if (!plan || rng.chance(postponed)) return
  const changes = versions.filter(({ changeReason }) => changeReason !== null).length
  const courseOver = visits + 1 >= plannedVisits
  const eased = easedSoFar(chart)
  addVersion(chart, reviewVersion(rng, plan.content, eased, { changes, courseOver }), at)
}

/** Closes the episode with its last visit; the home routine goes on for four weeks. */
export function closePlan(chart: Chart, day: number): void {
  chart.closedOn = day
  chart.episode.closedOn = dayOf(day)
  if (chart.plan) chart.plan.status = 'closed'
  for (const routine of chart.routines) routine.endsOn ??= dayOf(day + 28)
}

function addVersion(chart: Chart, { content, reason }: Version, at: number): void {
  const { rng, intake, episode, world } = chart
  const before = chart.plan
  const plan: Plan = {
    id: rng.uuid(),
    patientId: intake.patient.id,
    episodeId: episode.id,
    version: (before?.version ?? 0) + 1,
    status: 'active',
    content,
    changeReason: reason,
    createdAt: isoInstant(at),
    createdBy: intake.memberId,
  }
  if (before) before.status = 'closed'
  world.rows.plans.push(plan)
  chart.versions.push(plan)
  chart.plan = plan
  prescribe(chart, plan, world.zone.localDay(at))
}

/** Keeps routines that stay as they are, ends those that changed the day before, begins the new ones. */
function prescribe({ rng, intake, routines, world }: Chart, plan: Plan, day: number): void {
  const wanted = new Map(plan.content.selfCare.map(({ selfCare, perWeek }) => [selfCare, perWeek]))
  for (const routine of routines) {
    if (routine.endsOn !== null) continue
    if (wanted.get(routine.selfCare) === routine.perWeek) wanted.delete(routine.selfCare)
    else routine.endsOn = dayOf(day - 1)
  }
  for (const [selfCare, perWeek] of wanted) {
    const routine = {
      id: rng.uuid(),
      patientId: intake.patient.id,
      selfCare,
      perWeek,
      startsOn: dayOf(day),
      endsOn: null,
    }
    routines.push(routine)
    world.rows.routines.push(routine)
  }
}
