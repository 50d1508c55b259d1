import { type CohortReport, cohortReport } from '@healing-touch/domain/outcomes/cohort.ts'
import { courseRows } from '@healing-touch/domain/outcomes/course-rows.ts'
import { Code } from '@healing-touch/domain/outcomes/outcome.ts'
import { reportableAmong } from '@healing-touch/domain/outcomes/reportable.ts'
import { rangeOf, seriesName } from '@healing-touch/domain/outcomes/variant.ts'
import { text } from '@healing-touch/domain/text.ts'
import { z } from 'zod'
import type { Actor, Inside } from '../db/enter.ts'
import { memberProcedure, notFound, router } from '../gate.ts'
import { allImports, importedOutcomes } from '../imports/store.ts'
import { knownEntries } from '../library/own-entries.ts'
import { conditionName } from '../people/read-care.ts'
import { coursesOf } from './store.ts'

const weeks = [4, 8, 12]

const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own'), measure: Code }),
  z.strictObject({
    kind: z.literal('import'),
    id: z.uuid(),
    reference: text({ most: 80 }).nullable(),
  }),
])

export type PracticeReport = {
  readonly name: string
  readonly better: 'higher' | 'lower'
  readonly range: { readonly low: number; readonly high: number }
  readonly report: CohortReport
  /** Courses of care that began too recently to be in; 0 for an import. */
  readonly waiting: number
  /** What else can be reported on: past outcomes that were brought along and not undone. */
  readonly imports: readonly {
    readonly id: string
    readonly name: string
    readonly fileName: string
    readonly importedAt: string
  }[]
}

export const dashboardPractice = router({
  /** The practice report: on the practice's own courses of care, or on past outcomes it brought along. */
  report: memberProcedure
    .meta({ opensRecords: false })
    .input(Source)
    .query(async ({ ctx: { trx, actor }, input }): Promise<PracticeReport> => {
      const kept = (await allImports(trx, actor.practiceId)).filter(
        ({ undoneAt }) => undoneAt === null,
      )
      const imports = kept.map(({ id, series, fileName, importedAt }) => ({
        id,
        name: series.name,
        fileName,
        importedAt,
      }))
      if (input.kind === 'own') return { ...(await ownReport(trx, actor, input.measure)), imports }
      const found = kept.find(({ id }) => id === input.id)
      if (!found) throw notFound()
      const { series } = found
      const rows = await importedOutcomes(trx, actor.practiceId, input.id)
      const report = cohortReport(rows, series, input.reference ?? undefined)
      return {
        name: series.name,
        better: series.better,
        range: rangeIn(series),
        report,
        waiting: 0,
        imports,
      }
    }),
})

async function ownReport(
  trx: Inside,
  { practiceId, now }: Actor,
  measure: string,
): Promise<Omit<PracticeReport, 'imports'>> {
  const known = await knownEntries(trx, practiceId)
  const measures = reportableAmong(Object.values(known.instruments))
  const series = Object.hasOwn(measures, measure) ? measures[measure] : undefined
  const instrument = series && known.findInstrument(series.instrument)
  if (!instrument) throw notFound()
  const { instrument: id, variant } = series
  const range = rangeOf(instrument, variant)
  const courses = await coursesOf(trx, practiceId, { instrument: id, variant })
  const named = courses.map((course) => ({ ...course, group: conditionName(course.group, known) }))
  const scale = {
    times: ['Start', ...weeks.map((week) => `${week} weeks`)],
    better: instrument.better,
    ...range,
  }
  const rows = courseRows(named, weeks, now)
  return {
    name: seriesName(instrument, variant),
    better: instrument.better,
    range: rangeIn(range),
    report: cohortReport(rows, scale),
    waiting: courses.length - rows.length,
  }
}

function rangeIn({ low, high }: { low: number; high: number }) {
  return { low, high }
}
