import { isDeepStrictEqual } from 'node:util'
import { type Outcome, OutcomeEntry } from '@healing-touch/domain/outcomes/outcome.ts'
import { recordOutcome } from '@healing-touch/domain/outcomes/record-outcome.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { memberProcedure, notFound, router, therapistProcedure } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { findPatient } from '../people/store.ts'
import { recordOutcomes, recordRefusedAnswers } from '../safety/record-outcomes.ts'
import { loadInsights } from './load-insights.ts'
import { outcomesOf } from './store.ts'

export const dashboardOutcomes = router({
  /** What went along with a patient's better days, and how long relief lasts; hidden below their thresholds. */
  insights: memberProcedure
    .input(z.strictObject({ patientId: z.uuid() }))
    .query(({ ctx: { trx, actor }, input: { patientId } }) => loadInsights(trx, actor, patientId)),

  /** Records a measurement on the chart; the screen makes the id, and a second try is answered with the first's result. */
  record: therapistProcedure
    .input(z.strictObject({ id: z.uuid(), patientId: z.uuid(), entry: OutcomeEntry }))
    .mutation(async ({ ctx: { trx, actor, wrote }, input: { id, patientId, entry } }) => {
      const { practiceId, now } = actor
      const [, patient, known, { findInstrument }] = await Promise.all([
        oneAtATime(trx, patientId),
        findPatient(trx, practiceId, patientId),
        outcomesOf(trx, practiceId, [patientId]),
        knownEntries(trx, practiceId),
      ])
      if (!patient) throw notFound()
      const saved = known.find((outcome) => outcome.id === id)
      if (saved) return accept(sameAs(saved, entry))
      const series = groupSeries(known).find(({ key }) => key === seriesKey(entry))
      const facts = {
        patientId,
        visitId: null,
        checkInId: null,
        memberId: actor.id,
        instrument: findInstrument(entry.instrument),
        baseline: series?.outcomes[0]?.answers,
        earlier: series?.outcomes ?? [],
        readings: series?.points,
      }
      const decided = recordOutcome(facts, entry, { id, now })
      if (!decided.ok) {
        if (await recordRefusedAnswers(trx, actor, patientId, [entry])) wrote()
        return decided
      }
      await recordOutcomes(trx, actor, [decided.value])
      return decided
    }),
})

function sameAs(saved: Outcome, entry: OutcomeEntry): Outcome {
  if (seriesKey(saved) === seriesKey(entry) && isDeepStrictEqual(saved.answers, entry.answers))
    return saved
  throw new TRPCError({
    code: 'CONFLICT',
    message: 'This was already saved with other answers. Please look at the chart again.',
  })
}
