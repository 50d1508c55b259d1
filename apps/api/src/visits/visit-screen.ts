import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import type { Plan, Reason } from '@healing-touch/domain/plans/plan.ts'
import type { DueRound } from '@healing-touch/domain/safety/due-round.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import type { Visit } from '@healing-touch/domain/visits/visit.ts'
import { scoresOf, type VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { practiceCatalogue } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { suggestionOf } from '../plans/suggest-plan.ts'
import { dueToday } from '../safety/safety-screen.ts'
import { safetyDay } from '../safety/safety-today.ts'
import { safetyOf } from '../safety/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import type { ShownAmendment } from './amendment-store.ts'
import { loadVisit } from './load-visit.ts'

export type VisitScreen = {
  readonly visit: Visit
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string }
  readonly therapist: string
  /** Who finished the chart; null while it is open. */
  readonly signedBy: string | null
  /** What was added after it was signed, oldest first. */
  readonly amendments: readonly ShownAmendment[]
  /** The visit's beginning on the practice's wall clock. */
  readonly day: string
  readonly time: string
  readonly appointment: Pick<Appointment, 'id' | 'status'> | null
  readonly plan: Pick<Plan, 'id' | 'version' | 'status' | 'content'> | null
  /** The last charted visit before this one. */
  readonly last: {
    readonly visit: Visit
    readonly day: string
    readonly scores: VisitScores
  } | null
  /** In force now: the plan's, or what the latest assessment asks for. */
  readonly cautions: readonly Reason[]
  /** Where it hurts by the latest map. */
  readonly painful: readonly Site[]
  readonly scores: VisitScores
  /** What all that is known means for the day of the visit. */
  readonly safety: SafetyDay
  /** What is still to ask before hands are laid on. */
  readonly due: DueRound
}

export async function visitScreen(
  trx: Inside,
  actor: Actor,
  visitId: string,
): Promise<VisitScreen> {
  const found = await loadVisit(trx, actor.practiceId, visitId)
  if (!found) throw notFound()
  const { visit, last, plan, assessment, painMap } = found
  const [outcomes, catalogue, [known]] = await Promise.all([
    outcomesOf(trx, actor.practiceId, [visit.patientId]),
    practiceCatalogue(trx, actor.practiceId),
    safetyOf(trx, actor.practiceId, [visit.patientId]),
  ])
  if (!known) throw notFound()
  const clock = wallClock(visit.startedAt, actor.zone)
  const safety = safetyDay(known, clock.day)
  const drafted = plan || !assessment ? null : suggestionOf(assessment, catalogue, safety)
  return {
    visit,
    patient: found.patient,
    therapist: found.therapist,
    signedBy: found.signedBy,
    amendments: found.amendments,
    ...clock,
    appointment: found.appointment,
    plan: plan && {
      id: plan.id,
      version: plan.version,
      status: plan.status,
      content: plan.content,
    },
    last: last && {
      visit: last,
      day: wallClock(last.startedAt, actor.zone).day,
      scores: scoresOf(outcomes, last.id),
    },
    cautions: plan ? plan.content.cautions : drafted?.ok ? drafted.value.cautions : [],
    painful: (painMap?.marks ?? [])
      .filter(({ intensity }) => intensity > 0)
      .toSorted((a, b) => b.intensity - a.intensity)
      .map(({ region, side }) => ({ region, side })),
    scores: scoresOf(outcomes, visit.id),
    safety,
    due: await dueToday(trx, actor, known),
  }
}
