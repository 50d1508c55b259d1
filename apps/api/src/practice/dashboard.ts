import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import { type CohortReport, cohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { courseRows } from '@healing-touch/domain/outcomes/course-rows.ts'
import { instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { rangeOf, seriesName } from '@healing-touch/domain/outcomes/variant.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router } from '../gate.ts'
import { findImport, importedOutcomes } from '../imports/store.ts'
import { coursesOf } from './store.ts'

const measures = {
  pain: { instrument: 'nprs', variant: 'average-week' },
  peg: { instrument: 'peg', variant: null },
  psfs: { instrument: 'psfs', variant: null },
} as const
const weeks = [4, 8, 12]

const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), measure: z.enum(['pain', 'peg', 'psfs']) }),
  z.strictObject({
    kind: z.literal('import'),
    id: z.uuid(),
    reference: z.string().max(80).nullable(),
  }),
])

export type PracticeReport = {
  readonly name: string
  readonly better: 'higher' | 'lower'
  readonly range: { readonly low: number; readonly high: number }
  readonly report: CohortReport
}

export const dashboardPractice = router({
  /** The practice report: on the practice's own courses of care, or on past outcomes it brought along. */
  report: memberProcedure
    .input(Source)
    .query(async ({ ctx: { trx, actor }, input }): Promise<PracticeReport> => {
      if (input.kind === 'import') {
        const found = await findImport(trx, actor.practiceId, input.id)
        if (!found || found.undoneAt !== null) throw notFound()
        const rows = await importedOutcomes(trx, actor.practiceId, input.id)
        const { series } = found
        const report = cohortReport(rows, series, input.reference ?? undefined)
        return { name: series.name, better: series.better, range: series, report }
      }
      const { instrument: id, variant } = measures[input.measure]
      const instrument = instruments[id]
      const range = rangeOf(instrument, variant)
      const courses = await coursesOf(trx, actor.practiceId, { instrument: id, variant })
      const named = courses.map((course) => ({ ...course, group: conditionName(course.group) }))
      const scale = {
        times: ['Start', ...weeks.map((week) => `${week} weeks`)],
        better: instrument.better,
        ...range,
      }
      const report = cohortReport(courseRows(named, weeks, actor.now), scale)
      return { name: seriesName(instrument, variant), better: instrument.better, range, report }
    }),
})

function conditionName(id: string): string {
  const known: Readonly<Record<string, { readonly name: string }>> = conditions
  return known[id]?.name ?? id
}
