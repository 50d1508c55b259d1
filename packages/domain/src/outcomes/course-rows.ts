import type { CohortRow } from './cohort.ts'
import { epochMilliseconds } from './epoch.ts'
import type { Point } from './read-change.ts'

export type Course = {
  readonly patientId: string
  /** The day the episode of care was opened, `YYYY-MM-DD`. */
  readonly openedOn: string
  readonly group: string
  readonly practitioner: string | null
  /** Points of one series, in any order. */
  readonly points: readonly Point[]
}

const dayMs = 24 * 60 * 60 * 1000
/** A baseline is taken from a week before the episode is opened to two weeks after. Decision. */
const baselineDays = { before: 7, after: 14 }
/** A follow-up counts for a week when it was taken within ten days of it. Decision. */
const followUpDays = 10

/**
 * A practice's own courses of care as rows of a cohort: the first reading around the opening as baseline, and for each
 * follow-up week the reading nearest to it. Only courses that began early enough to have reached the last week are in,
 * so that nobody counts as missing who could not have been measured yet.
 */
export function courseRows(
  courses: readonly Course[],
  weeks: readonly number[],
  now: string,
): CohortRow[] {
  const longest = Math.max(0, ...weeks) * 7 + followUpDays
  const today = epochMilliseconds(now) / dayMs
  return courses
    .map((course) => ({ course, opened: epochMilliseconds(`${course.openedOn}T12:00Z`) / dayMs }))
    .filter(({ opened }) => today - opened >= longest)
    .map(({ course, opened }) => ({
      subject: course.patientId,
      group: course.group,
      practitioner: course.practitioner,
      values: [baseline(course.points, opened), ...weeks.map(followUp(course.points, opened))],
    }))
}

function baseline(points: readonly Point[], opened: number): number | null {
  const near = points
    .map(({ at, score }) => ({ day: epochMilliseconds(at) / dayMs - opened, score }))
    .filter(({ day }) => day >= -baselineDays.before && day <= baselineDays.after)
    .sort((a, b) => a.day - b.day)
  return near[0]?.score ?? null
}

function followUp(points: readonly Point[], opened: number): (week: number) => number | null {
  return (week) => {
    const near = points
      .map(({ at, score }) => ({
        off: Math.abs(epochMilliseconds(at) / dayMs - opened - week * 7),
        score,
      }))
      .filter(({ off }) => off <= followUpDays)
      .sort((a, b) => a.off - b.off)
    return near[0]?.score ?? null
  }
}
