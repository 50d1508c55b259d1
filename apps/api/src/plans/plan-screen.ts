import type { RegionId } from '@healing-touch/domain/body/regions.ts'
import type { Side } from '@healing-touch/domain/body/site.ts'
import { groupSeries, type OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import type { GoalProgress } from '@healing-touch/domain/plans/goal-progress.ts'
import type { Plan, PlanContent } from '@healing-touch/domain/plans/plan.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { PlanRefusal } from '@healing-touch/domain/plans/plan-refusal.ts'
import type { Review } from '@healing-touch/domain/plans/review.ts'
import {
  type HypothesisReview,
  reviewHypothesis,
} from '@healing-touch/domain/plans/review-hypothesis.ts'
import type { Result } from '@healing-touch/domain/result.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { practiceCatalogue } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { safetyToday } from '../safety/safety-today.ts'
import { type HomeRoutine, homeRoutines } from '../self-care/home-routines.ts'
import { wallClock } from '../today/wall-clock.ts'
import { type Care, loadCare } from './load-care.ts'
import { goalsOf, reviewOf } from './review-of.ts'
import { suggestionOf } from './suggest-plan.ts'

export type PlanVersion = {
  readonly id: string
  readonly version: number
  readonly status: Plan['status']
  readonly changeReason: string | null
  readonly createdAt: string
  readonly day: string
  readonly by: string
  readonly content: PlanContent
}

export type PlanScreen = {
  readonly patient: { readonly id: string; readonly name: string }
  readonly today: string
  readonly episode: { readonly openedOn: string; readonly closedOn: string | null } | null
  readonly assessment: {
    readonly id: string
    readonly day: string
    readonly painful: readonly { readonly region: RegionId; readonly side: Side }[]
    readonly irritability: 'low' | 'moderate' | 'high'
    readonly pressureWish: number | null
  } | null
  /** What the latest assessment suggests; null where a plan was accepted after it. */
  readonly suggestion: Result<PlanContent, PlanRefusal> | null
  /** Newest first; the first one is the plan. */
  readonly versions: readonly PlanVersion[]
  readonly goals: readonly GoalProgress[]
  readonly review: Review | null
  /** The plan's guesses at underlying issues, as their own tests decide them. */
  readonly hypotheses: readonly HypothesisReview[]
  /** How the plan's self-care went in the last weeks. */
  readonly home: readonly HomeRoutine[]
  /** Of today. */
  readonly safety: SafetyDay
}

/** The plan screen of a patient; not found for one of another practice. */
export async function planScreen(
  trx: Inside,
  actor: Actor,
  patientId: string,
): Promise<PlanScreen> {
  const today = wallClock(actor.now, actor.zone).day
  const [care, outcomes, catalogue, safe, home] = await Promise.all([
    loadCare(trx, actor.practiceId, patientId),
    outcomesOf(trx, actor.practiceId, [patientId]),
    practiceCatalogue(trx, actor.practiceId),
    safetyToday(trx, actor, [patientId]),
    homeRoutines(trx, actor.practiceId, patientId, today),
  ])
  const safety = safe.get(patientId)
  if (!care || !safety) throw notFound()
  const { episode, assessment, versions } = care
  const [current] = versions
  const inEpisode = assessment?.episodeId === episode?.id && episode?.closedOn === null
  const fresh = inEpisode && (!current || (assessment?.at ?? '') > current.createdAt)
  const judged = {
    openedOn: episode?.openedOn ?? '',
    visits: care.visits,
    series: groupSeries(outcomes),
    catalogue,
    safety,
  }
  return {
    patient: care.patient,
    today,
    episode: episode && { openedOn: episode.openedOn, closedOn: episode.closedOn },
    assessment: assessment && {
      id: assessment.id,
      day: wallClock(assessment.at, actor.zone).day,
      painful: assessment.content.painMap.marks
        .filter(({ intensity }) => intensity > 0)
        .map(({ region, side }) => ({ region, side })),
      irritability: assessment.content.irritability,
      pressureWish: assessment.content.pressureWish,
    },
    suggestion: fresh && assessment ? suggestionOf(assessment, catalogue, safety) : null,
    versions: versions.map((plan) => versionOf(plan, care, actor.zone)),
    goals: current ? goalsOf(current, judged) : [],
    review: current ? reviewOf(current, judged, actor.now) : null,
    home,
    safety,
    hypotheses: current ? hypothesesOf(current, care, judged, actor) : [],
  }
}

/** Held against what was measured since they were written down: at the assessment that the plan came from. */
function hypothesesOf(
  { content, createdAt }: Plan,
  { assessment, versions, visits }: Care,
  { series, catalogue }: { series: OutcomeSeries[]; catalogue: PlanCatalogue },
  { now, zone }: Actor,
): HypothesisReview[] {
  const first = versions.at(-1)?.createdAt ?? createdAt
  const since = assessment && assessment.at <= createdAt ? assessment.at : first
  const facts = { outcomes: series, visits, since, catalogue }
  const { day } = wallClock(now, zone)
  return content.hypotheses.map((one) => reviewHypothesis(one, facts, day))
}

function versionOf(plan: Plan, { members }: Care, zone: string): PlanVersion {
  const { id, version, status, changeReason, createdAt, content } = plan
  const by = members.find((member) => member.id === plan.createdBy)?.name ?? 'Somebody'
  const { day } = wallClock(createdAt, zone)
  return { id, version, status, changeReason, createdAt, day, by, content }
}
