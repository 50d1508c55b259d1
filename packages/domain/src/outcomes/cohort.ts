import { deviation, mean, meanInterval } from './mean.ts'
import { percentChange } from './statistics-one-patient.ts'
import { analysisOfCovariance, type CovarianceRow, wilson } from './statistics-two-groups.ts'

/** One person's values, baseline first; null is missing. */
export type CohortRow = {
  readonly subject: string
  readonly group: string | null
  readonly practitioner: string | null
  readonly values: readonly (number | null)[]
  /** Known before treatment, such as age: adjusts the comparison. The same number in every row. */
  readonly covariates?: readonly number[]
}

export type CohortScale = {
  /** Names of the times, baseline first. */
  readonly times: readonly string[]
  readonly better: 'higher' | 'lower'
  readonly low: number
  readonly high: number
}

/** So many of so many, with the 95 % Wilson interval of the share (all 0–1). */
export type Share = {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

export type CohortTime = {
  readonly time: string
  /** People with a value at this time. */
  readonly n: number
  readonly mean: number | null
  /** Sample standard deviation. */
  readonly sd: number | null
  /** The 95 % interval of the mean. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** Who has a value, of everyone in the group: people lost from sight are often not like those who stayed. */
  readonly followedUp: Share | null
  /** How those with a baseline and a value at this time did; null at baseline or when there is nobody. */
  readonly change: CohortChange | null
}

export type CohortChange = {
  readonly completers: number
  readonly meanBaseline: number
  /** Positive is better. */
  readonly meanChange: number
  /** The mean's improvement in percent of the completers' mean baseline, as trials print it. */
  readonly percentChange: number | null
  /** Completers who improved by 30 % of their own baseline or more. */
  readonly responders: Share
  /** The same if everyone without a value did not respond. */
  readonly worstCase: Share
}

export type CohortGroup = {
  readonly group: string | null
  readonly people: number
  readonly practitioners: number
  readonly times: readonly CohortTime[]
}

/** How much better a group did than the reference at one time, at the same baseline (and covariates). Association, not cause, unless groups were drawn by lot. */
export type CohortComparison = {
  readonly time: string
  readonly group: string
  readonly reference: string
  /** Positive is better for `group`, in points of the scale. */
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly p: number
  readonly n: number
}

export type CohortReport = {
  readonly people: number
  /** Values off the scale, read as missing. */
  readonly offScale: number
  readonly groups: readonly CohortGroup[]
  /** Only where there are exactly two groups. */
  readonly comparisons: readonly CohortComparison[]
}

/** Improvement of one's own baseline, in percent, that makes a responder (Dworkin et al. 2008: moderate benefit). */
export const responderPercent = 30

/**
 * The practice report: per group and time what was measured and how many responded, always beside how many are missing
 * and what the answer would be if none of them had responded. With two groups, the difference adjusted for baseline;
 * `reference` is the group compared with, otherwise the one named like a control, otherwise the first in order of name.
 */
export function cohortReport(
  rows: readonly CohortRow[],
  scale: CohortScale,
  reference?: string,
): CohortReport {
  let offScale = 0
  const read = rows.map((row) => ({
    ...row,
    values: scale.times.map((_, time) => {
      const value = row.values[time] ?? null
      if (value === null || (value >= scale.low && value <= scale.high)) return value
      offScale++
      return null
    }),
  }))
  const named = [...new Set(read.map(({ group }) => group).filter((name) => name !== null))].sort()
  // people without a group last
  const names = read.some(({ group }) => group === null) ? [...named, null] : named
  return {
    people: rows.length,
    groups: names.map((name) => readGroup(name, membersOf(read, name), scale)),
    comparisons: compare(read, names, scale, reference),
    offScale,
  }
}

function membersOf(rows: readonly CohortRow[], group: string | null): CohortRow[] {
  return rows.filter((row) => row.group === group)
}

function readGroup(
  group: string | null,
  rows: readonly CohortRow[],
  scale: CohortScale,
): CohortGroup {
  const practitioners = new Set(rows.map((row) => row.practitioner).filter((name) => name !== null))
  return {
    group,
    people: rows.length,
    practitioners: practitioners.size,
    times: scale.times.map((time, index) => {
      const values = rows.map((row) => row.values[index] ?? null).filter((value) => value !== null)
      return {
        time,
        n: values.length,
        mean: mean(values),
        sd: deviation(values),
        interval: meanInterval(values),
        followedUp: share(values.length, rows.length),
        change: index === 0 ? null : readGroupChange(rows, index, scale.better),
      }
    }),
  }
}

function readGroupChange(
  rows: readonly CohortRow[],
  time: number,
  better: CohortScale['better'],
): CohortChange | null {
  const pairs = completers(rows, time)
  const base = mean(pairs.map((pair) => pair.base))
  const follow = mean(pairs.map((pair) => pair.follow))
  const responding = pairs.filter((pair) => responded(pair, better)).length
  const responders = share(responding, pairs.length)
  const worstCase = share(responding, rows.length)
  if (base === null || follow === null || !responders || !worstCase) return null
  return {
    completers: pairs.length,
    meanBaseline: base,
    meanChange: better === 'higher' ? follow - base : base - follow,
    percentChange: percentChange(base, follow, better),
    responders,
    worstCase,
  }
}

type Pair = { readonly row: CohortRow; readonly base: number; readonly follow: number }

function completers(rows: readonly CohortRow[], time: number): Pair[] {
  return rows.flatMap((row) => {
    const base = row.values[0] ?? null
    const follow = row.values[time] ?? null
    return base === null || follow === null ? [] : [{ row, base, follow }]
  })
}

function responded({ base, follow }: Pair, better: CohortScale['better']): boolean {
  const change = better === 'higher' ? follow - base : base - follow
  return change > 0 && 100 * change >= responderPercent * Math.abs(base) - 1e-9
}

function compare(
  rows: readonly CohortRow[],
  names: readonly (string | null)[],
  scale: CohortScale,
  wished: string | undefined,
): CohortComparison[] {
  const groups = names.filter((name) => name !== null)
  const reference = groups.find((name) => name === wished) ?? groups.find(isControl) ?? groups[0]
  const group = groups.find((name) => name !== reference)
  if (groups.length !== 2 || reference === undefined || group === undefined) return []
  return scale.times.flatMap((time, index) => {
    const members = rows.filter((row) => row.group !== null)
    const adjusted =
      index === 0
        ? null
        : analysisOfCovariance(completers(members, index).map(covarianceRow(group)))
    if (!adjusted) return []
    const { difference, low, high, p, n } = adjusted
    const signed =
      scale.better === 'higher'
        ? { difference, low, high }
        : { difference: -difference, low: -high, high: -low }
    return [{ time, group, reference, ...signed, p, n }]
  })
}

function isControl(group: string): boolean {
  return /\b(usual care|control|waiting|wait-?list|no treatment|untreated|placebo|sham)\b/i.test(
    group,
  )
}

function covarianceRow(group: string): (pair: Pair) => CovarianceRow {
  return ({ row, base, follow }) => ({
    group: row.group === group ? 1 : 0,
    base,
    follow,
    ...(row.covariates ? { covariates: row.covariates } : {}),
  })
}

function share(count: number, of: number): Share | null {
  const interval = wilson(count, of)
  return interval && { count, of, share: count / of, ...interval }
}
