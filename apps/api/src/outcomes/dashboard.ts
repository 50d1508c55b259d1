import { findInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import { OutcomeEntry } from '@healing-touch/domain/outcomes/outcome.ts'
import { recordOutcome } from '@healing-touch/domain/outcomes/record-outcome.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router } from '../gate.ts'
import { findPatient } from '../people/store.ts'
import { outcomesOf, saveOutcomes } from './store.ts'

export const dashboardOutcomes = router({
  /** Records a measurement on the chart; the screen makes the id, so that a second try records nothing twice. */
  record: memberProcedure
    .input(z.strictObject({ id: z.uuid(), patientId: z.uuid(), entry: OutcomeEntry }))
    .mutation(async ({ ctx: { trx, actor }, input: { id, patientId, entry } }) => {
      const { practiceId, now } = actor
      if (!(await findPatient(trx, practiceId, patientId))) throw notFound()
      const known = groupSeries(await outcomesOf(trx, practiceId, [patientId]))
      const series = known.find(({ key }) => key === seriesKey(entry))
      const decided = recordOutcome(
        {
          patientId,
          visitId: null,
          checkInId: null,
          recordedBy: 'therapist',
          instrument: findInstrument(entry.instrument),
          baseline: series?.outcomes[0]?.answers,
          earlier: series?.outcomes ?? [],
        },
        entry,
        { id, now },
      )
      if (decided.ok) await saveOutcomes(trx, practiceId, [decided.value])
      return decided
    }),
})
