import { type DueRound, dueRound } from '@healing-touch/domain/safety/due-round.ts'
import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { heldFacts } from '@healing-touch/domain/safety/held-facts.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { wallClock } from '../today/wall-clock.ts'
import { safetyDay } from './safety-today.ts'
import { sinceLastVisit } from './since-last-visit.ts'
import { type PatientSafety, type SafetyTask, safetyOf, safetyTasks } from './store.ts'

export type SafetyScreen = {
  readonly patient: { readonly id: string; readonly name: string }
  /** The practice's day. */
  readonly today: string
  /** What all that is known means today. */
  readonly safety: SafetyDay
  /** What holds, newest first. */
  readonly held: readonly Fact[]
  /** The last day on which something was answered; null when nothing ever was. */
  readonly asked: string | null
  readonly due: DueRound
  /** Of this patient: open ones first, then the newest. */
  readonly tasks: readonly SafetyTask[]
}

/** The safety screen of a patient; not found for one of another practice. */
export async function safetyScreen(
  trx: Inside,
  actor: Actor,
  patientId: string,
): Promise<SafetyScreen> {
  const { practiceId, zone, now } = actor
  const [[known], tasks] = await Promise.all([
    safetyOf(trx, practiceId, [patientId]),
    safetyTasks(trx, actor, { patientId }),
  ])
  if (!known) throw notFound()
  const { day: today } = wallClock(now, zone)
  const history = known.history.map(({ fact }) => fact)
  return {
    patient: { id: known.patient.id, name: known.patient.name },
    today,
    safety: safetyDay(known, today),
    held: heldFacts(history).toReversed(),
    asked: history.at(-1)?.recordedOn ?? null,
    due: await dueToday(trx, actor, known),
    tasks,
  }
}

/** What is still to ask a patient today. */
export async function dueToday(
  trx: Inside,
  actor: Actor,
  { patient, lastVisitAt, history }: PatientSafety,
): Promise<DueRound> {
  const since = await sinceLastVisit(trx, actor, { patientId: patient.id, lastVisitAt })
  return dueRound(
    history.map(({ fact }) => fact),
    since,
  )
}
