import { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { findInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import { purposeProgress, purposeStates } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import { purposeIds } from '@healing-touch/domain/outcomes/purposes.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { wallClock } from '../today/wall-clock.ts'
import { loadProgress } from './load-progress.ts'
import { PatientGoal, patientGoals } from './patient-goal.ts'
import { PatientMeasure, patientMeasure } from './patient-measure.ts'
import { outcomesOf } from './store.ts'

const Progress = z.strictObject({
  today: z.iso.date(),
  purposes: z.array(
    z.strictObject({
      purpose: z.enum(purposeIds),
      state: z.enum(purposeStates),
      /** Why, in sentences with their numbers. */
      reason: z.string(),
      /** The change of the measure that decides, positive when better, with its 95 % interval. */
      interval: z
        .strictObject({
          name: z.string(),
          unit: z.string().nullable(),
          change: z.number(),
          low: z.number(),
          high: z.number(),
        })
        .nullable(),
      /** How many more measurements of one measure would let it be judged. */
      needed: z.int(),
      /** Keys of `measures`. */
      measured: z.array(z.string()),
      notMeasured: z.array(z.string()),
    }),
  ),
  measures: z.array(PatientMeasure),
  goals: z.array(PatientGoal),
  maps: z.array(z.strictObject({ at: z.string(), map: PainMap })),
  visits: z.array(z.string()),
})

export const portalOutcomes = router({
  /** What is getting better: the five purposes, their measures, the goals and where it hurt. */
  progress: patientProcedure.output(Progress).query(async ({ ctx: { trx, actor } }) => {
    const [outcomes, { plan, maps, visits }, known] = await Promise.all([
      outcomesOf(trx, actor.practiceId, [actor.id]),
      loadProgress(trx, actor.practiceId, actor.id),
      knownEntries(trx, actor.practiceId),
    ])
    const series = groupSeries(outcomes)
    const purposes = purposeProgress(series)
    const measured = new Map(purposes.flatMap((one) => one.measured).map((one) => [one.key, one]))
    return {
      today: wallClock(actor.now, actor.zone).day,
      purposes: purposes.map(({ measured, notMeasured, ...standing }) => ({
        ...standing,
        measured: measured.map(({ key }) => key),
        notMeasured: notMeasured.map((id) => findInstrument(id)?.shortName ?? id),
      })),
      measures: [...measured.values()].flatMap((one) => patientMeasure(one, series)),
      goals: plan ? patientGoals(plan, { ...plan, series, known }) : [],
      maps,
      visits,
    }
  }),
})
