import type { CohortComparison, CohortGroup } from './cohort.ts'

/** Below this many people a mean or a share says more about who they are than about the care. Decision. */
export const fewestToReport = 5

/** Whether there are enough people with a baseline and a value at this time to say anything about a group. */
export function enoughToReport(group: CohortGroup, time: string): boolean {
  const found = group.times.find((each) => each.time === time)
  return (found?.change?.completers ?? found?.n ?? 0) >= fewestToReport
}

/**
 * One comparison as sentences: who did better by how much, with its 95 % interval, or that no difference can be told.
 * Never says that one caused the other.
 */
export function wordComparison({
  time,
  group,
  reference,
  difference,
  low,
  high,
}: Pick<CohortComparison, 'time' | 'group' | 'reference' | 'difference' | 'low' | 'high'>): string {
  const at = `At ${startLow(time)}`
  if (low <= 0 && high >= 0)
    return `${at} no difference can be told between ${group} and ${reference} at the same baseline: from ${points(-low)} worse to ${points(high)} better is all likely.`
  const better = difference > 0
  const [from, to] = better ? [low, high] : [-high, -low]
  return `${at} ${group} was ${points(Math.abs(difference))} points ${better ? 'better' : 'worse'} (${points(from)} to ${points(to)}) than ${reference}, at the same baseline.`
}

/** What such a comparison can and cannot show. */
export const comparisonCaution =
  'An association, not proof that one caused the other, unless groups were drawn by lot.'

/** A p value as papers print it. */
export function wordP(p: number): string {
  if (p < 0.0001) return 'p < 0.0001'
  return `p = ${p < 0.001 ? p.toFixed(4) : p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`
}

function points(value: number): string {
  return Math.abs(value).toFixed(1)
}

function startLow(time: string): string {
  return /^\p{Lu}\p{Ll}/u.test(time) ? `${time.charAt(0).toLowerCase()}${time.slice(1)}` : time
}
