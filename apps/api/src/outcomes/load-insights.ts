import { habitInsights } from '@healing-touch/domain/outcomes/habit-insights.ts'
import { reliefHalfLife } from '@healing-touch/domain/outcomes/relief-half-life.ts'
import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import {
  wordHabitInsight,
  wordReliefHalfLife,
} from '@healing-touch/domain/outcomes/word-insights.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { findPatient } from '../people/store.ts'
import { routinesOf, ticksOf } from '../self-care/store.ts'
import { habitDays } from './habit-days.ts'
import { reliefCourses } from './relief-courses.ts'
import { outcomesOf } from './store.ts'

export type Insights = {
  /** Of each routine of this patient, in words. */
  readonly habits: readonly {
    readonly habit: string
    readonly name: string
    /** False while there is too little to tell anything. */
    readonly shown: boolean
    readonly words: string
  }[]
  /** How long relief lasts among the practice's patients together; null while that cannot be told. */
  readonly relief: string | null
}

const painNow = seriesKey({ instrument: 'nprs', variant: 'now', side: null })

/** What went along with better days, and how long relief lasts; not found for a patient of another practice. */
export async function loadInsights(
  trx: Inside,
  { practiceId, zone }: Actor,
  patientId: string,
): Promise<Insights> {
  const [patient, outcomes, routines, ticks, courses, known] = await Promise.all([
    findPatient(trx, practiceId, patientId),
    outcomesOf(trx, practiceId, [patientId]),
    routinesOf(trx, practiceId, patientId),
    ticksOf(trx, practiceId, patientId, { since: '1900-01-01' }),
    reliefCourses(trx, practiceId),
    knownEntries(trx, practiceId),
  ])
  if (!patient) throw notFound()
  const pain = groupSeries(outcomes).find(({ key }) => key === painNow)
  const days = pain ? habitDays(pain, { routines, ticks, zone }) : []
  const relief = reliefHalfLife(courses)
  return {
    habits: habitInsights(days, 'lower').map((insight) => {
      const name = entryOf(known.selfCare, insight.habit)?.name ?? insight.habit
      return {
        habit: insight.habit,
        name,
        shown: insight.found !== 'not-enough',
        words: wordHabitInsight(name, 'a day with it', insight),
      }
    }),
    relief: relief && wordReliefHalfLife(relief),
  }
}
