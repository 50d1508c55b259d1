import { randomUUIDv7 } from 'node:crypto'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { wordTechniqueResponse } from '@healing-touch/domain/outcomes/word-insights.ts'
import { firstUncertified, type Uncertified } from '@healing-touch/domain/people/certified.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { amendVisit } from '@healing-touch/domain/visits/amend-visit.ts'
import { AmendmentEntry } from '@healing-touch/domain/visits/amendment.ts'
import { ChartEntry, chartVisit } from '@healing-touch/domain/visits/chart-visit.ts'
import { startVisit } from '@healing-touch/domain/visits/start-visit.ts'
import { techniqueResponses } from '@healing-touch/domain/visits/technique-responses.ts'
import type { Visit } from '@healing-touch/domain/visits/visit.ts'
import type { VisitRefusal } from '@healing-touch/domain/visits/visit-refusal.ts'
import {
  recordVisitScores,
  scoresOf,
  VisitScores,
} from '@healing-touch/domain/visits/visit-scores.ts'
import { z } from 'zod'
import { findAppointment, setAppointmentStatus } from '../appointments/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, notFound, router, therapistProcedure } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { credentialsOf } from '../members/credential-store.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { findPatient, openEpisodeOf } from '../people/store.ts'
import { currentPlans, planInForce } from '../plans/store.ts'
import { recordOutcomes } from '../safety/record-outcomes.ts'
import { safetyDay } from '../safety/safety-today.ts'
import { safetyOf } from '../safety/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { findAmendment, saveAmendment } from './amendment-store.ts'
import { reliefVisits } from './relief-visits.ts'
import { isSaved, type SavedChart, withTheirs } from './save-again.ts'
import { findVisit, openVisit, openVisitOf, saveVisit } from './store.ts'
import { visitScreen } from './visit-screen.ts'

export const dashboardVisits = router({
  /**
   * Opens the visit of an appointment, or one without; what is open already is opened again. Two taps, or a second try
   * under the same id, open one visit.
   */
  open: therapistProcedure
    .input(
      z.strictObject({ id: z.uuid(), patientId: z.uuid(), appointmentId: z.uuid().nullable() }),
    )
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, appointmentId } }) => {
      const { practiceId, now } = actor
      await oneAtATime(trx, patientId)
      if (!(await findPatient(trx, practiceId, patientId))) throw notFound()
      const appointment =
        appointmentId === null ? null : await findAppointment(trx, practiceId, appointmentId)
      if (appointmentId !== null && appointment?.patientId !== patientId) throw notFound()
      const since = startOfDay(now, actor.zone)
      const known = await openVisitOf(trx, practiceId, { patientId, appointmentId, since, id })
      if (known) return accept({ visitId: known.id })
      const [plan = null] = await currentPlans(trx, practiceId, [patientId])
      const open = await openEpisodeOf(trx, practiceId, patientId)
      const facts = { patientId, memberId: actor.id, open, plan, appointment }
      const decided = startVisit(facts, { id, now })
      if (!decided.ok) return decided
      const visit = await openVisit(trx, practiceId, decided.value)
      return accept({ visitId: visit.id })
    }),

  /** The visit screen: the chart, the last visit, the plan, cautions and scores. */
  read: memberProcedure
    .input(z.strictObject({ visitId: z.uuid() }))
    .query(async ({ ctx: { trx, actor, opened }, input }) => {
      const screen = await visitScreen(trx, actor, input.visitId)
      opened([screen.visit.patientId])
      return screen
    }),

  /** Which techniques of the open course went with relief, as far as that can be told. */
  responses: memberProcedure
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(async ({ ctx: { trx, actor }, input: { patientId } }) => {
      const { practiceId } = actor
      const [patient, episode, visits, { techniques }] = await Promise.all([
        findPatient(trx, practiceId, patientId),
        openEpisodeOf(trx, practiceId, patientId),
        reliefVisits(trx, practiceId),
        knownEntries(trx, practiceId),
      ])
      if (!patient) throw notFound()
      return techniqueResponses(visits, episode?.id ?? '').map(({ technique, response }) => ({
        technique,
        name: entryOf(techniques, technique)?.name ?? technique,
        shown: response.shown,
        words: wordTechniqueResponse(response),
      }))
    }),

  /**
   * Saves the chart over the version that was read, with the scores around the hands-on part; finishing signs it. Who
   * comes second gets what the first saved; the same save sent once more is answered like the first.
   */
  save: therapistProcedure
    .input(z.strictObject({ visitId: z.uuid(), entry: ChartEntry, scores: VisitScores }))
    .mutation(async ({ ctx: { trx, actor, opened }, input: { visitId, entry, scores } }) => {
      const { practiceId, now } = actor
      const [visit, { techniques }] = await Promise.all([
        findVisit(trx, practiceId, visitId),
        knownEntries(trx, practiceId),
      ])
      if (!visit) throw notFound()
      opened([visit.patientId])
      const [plan, [known], measured, held] = await Promise.all([
        planInForce(trx, practiceId, visit.episodeId),
        safetyOf(trx, practiceId, [visit.patientId]),
        outcomesOf(trx, practiceId, [visit.patientId]),
        credentialsOf(trx, practiceId, actor.id),
      ])
      if (!known) throw notFound()
      const saved = { visit, scores: scoresOf(measured, visitId) }
      if (isSaved(saved, { entry, scores })) return answered(actor, saved)
      const following = { ...visit, planId: plan?.id ?? visit.planId }
      const safety = safetyDay(known, wallClock(visit.startedAt, actor.zone).day)
      const charted = chartVisit({ visit: following, techniques, safety }, entry, { now })
      if (!charted.ok) return refuse(withTheirs(charted.refusal, saved))
      const ids = charted.value.ledger.map(({ technique }) => technique)
      const uncertified = firstUncertified(ids, techniques, held, safety.day)
      if (uncertified) return refuse(lineUncertified(uncertified))
      const facts = {
        visit: charted.value,
        memberId: actor.id,
        outcomes: measured,
        instruments,
      }
      const added = recordVisitScores(facts, scores, { newId: randomUUIDv7, now })
      if (!added.ok) return added
      if (!(await saveVisit(trx, practiceId, charted.value, entry.version)))
        return overtaken(trx, actor, { visit, entry, scores })
      await recordOutcomes(trx, actor, added.value)
      if (entry.finish && visit.appointmentId !== null)
        await setAppointmentStatus(trx, practiceId, visit.appointmentId, 'done')
      const all = [...measured, ...added.value]
      return answered(actor, { visit: charted.value, scores: scoresOf(all, visitId) })
    }),

  /** Adds to a signed note, which stays as it is; the screen makes the id, so that a second try is the same amendment. */
  amend: therapistProcedure
    .input(
      z.strictObject({
        id: z.uuid(),
        patientId: z.uuid(),
        visitId: z.uuid(),
        entry: AmendmentEntry,
      }),
    )
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, visitId, entry } }) => {
      const { practiceId, now } = actor
      const [, visit, first] = await Promise.all([
        oneAtATime(trx, patientId),
        findVisit(trx, practiceId, visitId),
        findAmendment(trx, practiceId, id),
      ])
      if (!visit) throw notFound()
      const facts = { patientId, visit, memberId: actor.id, first }
      const decided = amendVisit(facts, entry, { id, now })
      if (!decided.ok && decided.refusal.kind === 'other-patient') throw notFound()
      if (!decided.ok) return decided
      const { text, reason, at } = decided.value
      if (!first) await saveAmendment(trx, practiceId, decided.value)
      return accept({ id, text, reason, at, by: actor.name })
    }),
})

function answered({ name, now }: Actor, { visit, scores }: SavedChart) {
  return accept({ visit, scores, signedBy: visit.chartedAt === null ? null : name, at: now })
}

/** Somebody saved in the same moment: perhaps the same. */
async function overtaken(
  trx: Inside,
  actor: Actor,
  { visit: { id, patientId }, ...sent }: { visit: Visit; entry: ChartEntry; scores: VisitScores },
) {
  const [visit, outcomes] = await Promise.all([
    findVisit(trx, actor.practiceId, id),
    outcomesOf(trx, actor.practiceId, [patientId]),
  ])
  if (!visit) throw notFound()
  const saved = { visit, scores: scoresOf(outcomes, id) }
  if (isSaved(saved, sent)) return answered(actor, saved)
  const stale = { kind: 'stale', field: 'version', read: sent.entry.version } as const
  return refuse(withTheirs({ ...stale, saved: visit.version }, saved))
}

function lineUncertified({
  kind,
  place,
  technique,
  needs,
}: Uncertified): Extract<VisitRefusal, { kind: 'uncertified' }> {
  return { kind, line: place + 1, technique, needs }
}

function startOfDay(now: string, zone: string): string {
  return Temporal.PlainDate.from(wallClock(now, zone).day)
    .toZonedDateTime({ timeZone: zone })
    .toInstant()
    .toString()
}
