import { studentQuantile, studentTwoSided } from './distributions.ts'
import { leastSquares } from './least-squares.ts'
import { deviation, mean } from './mean.ts'
import { type Better, type Interval, type Proportion, z95 } from './statistics-constants.ts'

/** Wilson's score interval of a proportion; null when `n` is 0. */
export function wilson(successes: number, n: number, z: number = z95): Interval | null {
  if (n === 0) return null
  const p = successes / n
  const scale = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / scale
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  }
}

/** First proportion minus second with its interval (Newcombe 1998, method 10); null when a group is empty. */
export function proportionDifference(
  a: Proportion,
  b: Proportion,
  z: number = z95,
): ({ readonly difference: number } & Interval) | null {
  const around = { a: wilson(a.successes, a.n, z), b: wilson(b.successes, b.n, z) }
  if (!around.a || !around.b) return null
  const first = a.successes / a.n
  const second = b.successes / b.n
  const difference = first - second
  return {
    difference,
    low: difference - Math.hypot(first - around.a.low, around.b.high - second),
    high: difference + Math.hypot(around.a.high - first, second - around.b.low),
  }
}

/**
 * Ratio of two proportions with its interval on the log scale (Katz et al. 1978); null where nobody in a group succeeded,
 * since no interval can be told.
 */
export function relativeRisk(
  a: Proportion,
  b: Proportion,
  z: number = z95,
): ({ readonly ratio: number } & Interval) | null {
  if (a.successes === 0 || b.successes === 0) return null
  const ratio = a.successes / a.n / (b.successes / b.n)
  const error = Math.sqrt(1 / a.successes - 1 / a.n + 1 / b.successes - 1 / b.n)
  return { ratio, low: ratio * Math.exp(-z * error), high: ratio * Math.exp(z * error) }
}

/** What a paper prints of a group. */
export type Summary = { readonly mean: number; readonly sd: number; readonly n: number }

/**
 * Standardised mean difference a − b with Hedges' small-sample correction J = 1 − 3/(4df − 1), its standard error
 * J·√((n₁+n₂)/(n₁n₂) + d²/(2(n₁+n₂))) and 95 % interval (Borenstein et al. 2009, ch. 4). Null below two people in a group
 * and where nobody differs.
 */
export function hedgesG(
  a: Summary,
  b: Summary,
): ({ readonly g: number; readonly se: number } & Interval) | null {
  const df = a.n + b.n - 2
  const pooled = Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / df)
  if (a.n < 2 || b.n < 2 || pooled === 0) return null
  const d = (a.mean - b.mean) / pooled
  const correction = 1 - 3 / (4 * df - 1)
  const people = a.n + b.n
  const g = correction * d
  const se = correction * Math.sqrt(people / (a.n * b.n) + d ** 2 / (2 * people))
  return { g, se, low: g - z95 * se, high: g + z95 * se }
}

/**
 * Mean change (positive when better) in standard deviations: of the changes (standardised response mean) and of the
 * baselines (effect size; Kazis et al. 1989). Each null below two pairs and where there is no spread.
 */
export function standardizedResponse(
  pairs: readonly { readonly base: number; readonly follow: number }[],
  better: Better = 'higher',
): { readonly srm: number | null; readonly effectSize: number | null } {
  const bases = pairs.map(({ base }) => base)
  const changes = pairs.map(({ base, follow }) =>
    better === 'higher' ? follow - base : base - follow,
  )
  const meanChange = mean(changes)
  const largest = Math.max(
    ...pairs.flatMap(({ base, follow }) => [Math.abs(base), Math.abs(follow)]),
  )
  const inSpreadsOf = (values: readonly number[]) => {
    const spread = deviation(values)
    // below this it is rounding, not spread
    if (meanChange === null || spread === null || spread <= 1e-12 * largest) return null
    return meanChange / spread
  }
  return { srm: inSpreadsOf(changes), effectSize: inSpreadsOf(bases) }
}

export type CovarianceRow = {
  /** 1 for the group whose effect is asked, 0 for the one it is compared with. */
  readonly group: 0 | 1
  readonly base: number
  readonly follow: number
  /** Further covariates, the same number in every row. */
  readonly covariates?: readonly number[]
}

/**
 * Difference of the follow-up between two groups (1 minus 0) at the same baseline, by least squares of follow on
 * baseline, group and further covariates, with a 95 % t interval and a two-sided p. Null where it cannot be told: too few
 * rows, one group only, or a covariate that follows from the others.
 */
export function analysisOfCovariance(rows: readonly CovarianceRow[]): {
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly p: number
  readonly n: number
} | null {
  const fit = leastSquares(
    rows.map(({ group, base, covariates = [] }) => [1, group, base, ...covariates]),
    rows.map(({ follow }) => follow),
  )
  const difference = fit?.coefficients[1]
  const error = fit?.standardErrors[1]
  if (!fit || difference === undefined || error === undefined || error === 0) return null
  const half = studentQuantile(0.975, fit.df) * error
  return {
    difference,
    low: difference - half,
    high: difference + half,
    p: studentTwoSided(difference / error, fit.df),
    n: rows.length,
  }
}
