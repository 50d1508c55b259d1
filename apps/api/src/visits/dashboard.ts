import { randomUUIDv7 } from 'node:crypto'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { wordTechniqueResponse } from '@healing-touch/domain/outcomes/word-insights.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { ChartEntry, chartVisit } from '@healing-touch/domain/visits/chart-visit.ts'
import { startVisit } from '@healing-touch/domain/visits/start-visit.ts'
import { techniqueResponses } from '@healing-touch/domain/visits/technique-responses.ts'
import {
  recordVisitScores,
  scoresOf,
  VisitScores,
} from '@healing-touch/domain/visits/visit-scores.ts'
import { z } from 'zod'
import { findAppointment, setAppointmentStatus } from '../appointments/store.ts'
import { memberProcedure, notFound, router, therapistProcedure } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { findPatient, openEpisodeOf } from '../people/store.ts'
import { currentPlans, planInForce } from '../plans/store.ts'
import { recordOutcomes } from '../safety/record-outcomes.ts'
import { safetyDay } from '../safety/safety-today.ts'
import { safetyOf } from '../safety/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { reliefVisits } from './relief-visits.ts'
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

  /** Saves the chart over the version that was read, with the scores around the hands-on part; finishing closes it. */
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
      const plan = await planInForce(trx, practiceId, visit.episodeId)
      const following = { ...visit, planId: plan?.id ?? visit.planId }
      const [known] = await safetyOf(trx, practiceId, [visit.patientId])
      if (!known) throw notFound()
      const safety = safetyDay(known, wallClock(visit.startedAt, actor.zone).day)
      const charted = chartVisit({ visit: following, techniques, safety }, entry, { now })
      if (!charted.ok) return charted
      const measured = await outcomesOf(trx, practiceId, [visit.patientId])
      const facts = { visit: charted.value, outcomes: measured, instruments }
      const added = recordVisitScores(facts, scores, { newId: randomUUIDv7, now })
      if (!added.ok) return added
      if (!(await saveVisit(trx, practiceId, charted.value, entry.version))) {
        const saved = (await findVisit(trx, practiceId, visitId))?.version ?? entry.version
        return refuse({ kind: 'stale', field: 'version', read: entry.version, saved } as const)
      }
      await recordOutcomes(trx, actor, added.value)
      if (entry.finish && visit.appointmentId !== null)
        await setAppointmentStatus(trx, practiceId, visit.appointmentId, 'done')
      const all = [...measured, ...added.value]
      return accept({ visit: charted.value, scores: scoresOf(all, visitId), at: now })
    }),
})

function startOfDay(now: string, zone: string): string {
  return Temporal.PlainDate.from(wallClock(now, zone).day)
    .toZonedDateTime({ timeZone: zone })
    .toInstant()
    .toString()
}
