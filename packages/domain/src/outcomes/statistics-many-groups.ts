import { betaQuantile } from './distributions.ts'
import { type Interval, type Proportion, z95, z998 } from './statistics-constants.ts'
import { dot, sum } from './vectors.ts'

export type FunnelUnit = Proportion & { readonly id: string }

/** A unit against what chance alone does to a unit of its size. */
export type FunnelPlace = FunnelUnit & {
  readonly proportion: number
  readonly z: number
  /** z divided by √φ where the units differ more than chance would have them. */
  readonly adjustedZ: number
  readonly limits95: Interval
  readonly limits998: Interval
}

export type Funnel = {
  /** The proportion of all units together, 0–1. */
  readonly overall: number
  /** Over-dispersion: mean z²; above 1 the limits are √φ times as wide. */
  readonly phi: number
  /** In the order given: a funnel does not rank. */
  readonly units: readonly FunnelPlace[]
}

/**
 * Proportions against control limits p₀ ± z·√(φp₀(1−p₀)/n) of 95 and 99.8 % (Spiegelhalter 2005). Units without cases
 * are left out; null where everybody or nobody succeeded.
 */
export function funnel(units: readonly FunnelUnit[]): Funnel | null {
  const known = units.filter(({ n }) => n > 0)
  const successes = sum(known.map((unit) => unit.successes))
  const overall = successes / sum(known.map(({ n }) => n))
  if (!(overall > 0 && overall < 1)) return null
  const placed = known.map((unit) => {
    const error = Math.sqrt((overall * (1 - overall)) / unit.n)
    const proportion = unit.successes / unit.n
    return { unit, proportion, error, z: (proportion - overall) / error }
  })
  const phi = sum(placed.map(({ z }) => z * z)) / placed.length
  const inflation = Math.sqrt(Math.max(1, phi))
  const around = (half: number) => ({
    low: Math.max(0, overall - half),
    high: Math.min(1, overall + half),
  })
  return {
    overall,
    phi,
    units: placed.map(({ unit, proportion, error, z }) => ({
      ...unit,
      proportion,
      z,
      adjustedZ: z / inflation,
      limits95: around(z95 * inflation * error),
      limits998: around(z998 * inflation * error),
    })),
  }
}

/**
 * Observed over expected, with z = (ΣO − ΣE)/√ΣE(1 − E), and the ratio times the `overall` proportion as a standardised
 * one. `expected` is each case's chance, 0–1. Null where every case was certain or none expected.
 */
export function riskAdjusted(
  cases: readonly { readonly expected: number; readonly observed: boolean | number }[],
  overall: number,
): { readonly ratio: number; readonly z: number; readonly standardized: number } | null {
  const expected = sum(cases.map((each) => each.expected))
  const observed = sum(cases.map((each) => Number(each.observed)))
  const variance = sum(cases.map((each) => each.expected * (1 - each.expected)))
  if (variance <= 0) return null
  const ratio = observed / expected
  return { ratio, z: (observed - expected) / Math.sqrt(variance), standardized: ratio * overall }
}

export type ShrunkProportions = {
  /** Mean proportion μ. */
  readonly mu: number
  /** How alike cases of one group are, 0–1: Kleinman's moment estimate, cut to this range. */
  readonly rho: number
  /** How many cases the prior is worth, (1 − ρ)/ρ: at least 1, at most all there are. */
  readonly m: number
  readonly groups: readonly (Proportion & { readonly mean: number } & Interval)[]
}

/**
 * Proportions of several groups drawn towards their common mean as much as their size asks: Beta(x + μM, n − x + (1−μ)M)
 * with moments weighted by n (Kleinman 1973), mean and 95 % interval each. Null with fewer than two groups that have
 * cases, where every group has one case only, and where everybody or nobody succeeded.
 */
export function shrinkProportions(groups: readonly Proportion[]): ShrunkProportions | null {
  const known = groups.filter(({ n }) => n > 0)
  const total = sum(known.map(({ n }) => n))
  const mu = sum(known.map(({ successes }) => successes)) / total
  const binomial = mu * (1 - mu)
  const scatter = sum(known.map(({ successes, n }) => n * (successes / n - mu) ** 2))
  const left = sum(known.map(({ n }) => 1 - n / total))
  const weighted = sum(known.map(({ n }) => n * (1 - n / total)))
  if (!(binomial * (weighted - left) > 0)) return null
  const estimate = (scatter - binomial * left) / (binomial * (weighted - left))
  const rho = Math.min(1, Math.max(0, estimate))
  const m = Math.min(total, Math.max(1, (1 - rho) / rho))
  return {
    mu,
    rho,
    m,
    groups: groups.map(({ successes, n }) => {
      const a = successes + mu * m
      const b = n - successes + (1 - mu) * m
      return {
        successes,
        n,
        mean: a / (a + b),
        low: betaQuantile(0.025, a, b),
        high: betaQuantile(0.975, a, b),
      }
    }),
  }
}

/** An estimate with its standard error. */
export type Effect = { readonly estimate: number; readonly se: number }

export type PooledEffect = {
  readonly fixed: Effect & Interval
  readonly random: Effect & Interval
  /** Variance between studies. */
  readonly tau2: number
  /** Share of the scatter that is not chance, 0–1. */
  readonly i2: number
  readonly q: number
  /** Each study drawn towards the mean of all, with 95 % intervals; in the order given. */
  readonly studies: readonly (Effect & Interval)[]
}

/**
 * Several effects as one: by inverse variance, and by random effects with τ² = max(0, (Q − (k−1))/(Σw − Σw²/Σw))
 * (DerSimonian and Laird 1986). Null without studies or where one has no standard error.
 */
export function pooledEffect(effects: readonly Effect[]): PooledEffect | null {
  if (effects.length === 0 || effects.some(({ se }) => se <= 0)) return null
  const weights = effects.map(({ se }) => 1 / se ** 2)
  const all = sum(weights)
  const fixed = weightedMean(effects, weights)
  const q = dot(
    weights,
    effects.map(({ estimate }) => (estimate - fixed.estimate) ** 2),
  )
  // one study scatters by rounding only
  const spare = effects.length === 1 ? 0 : q - (effects.length - 1)
  const scale = all - dot(weights, weights) / all
  const tau2 = spare > 0 ? spare / scale : 0
  const random = weightedMean(
    effects,
    effects.map(({ se }) => 1 / (se ** 2 + tau2)),
  )
  return {
    fixed,
    random,
    tau2,
    i2: spare > 0 ? spare / q : 0,
    q,
    studies: effects.map(({ estimate, se }) => {
      const own = tau2 / (tau2 + se ** 2)
      return withInterval(
        own * estimate + (1 - own) * random.estimate,
        Math.hypot(Math.sqrt(own) * se, (1 - own) * random.se),
      )
    }),
  }
}

function weightedMean(effects: readonly Effect[], weights: readonly number[]): Effect & Interval {
  const all = sum(weights)
  const estimates = effects.map(({ estimate }) => estimate)
  return withInterval(dot(weights, estimates) / all, 1 / Math.sqrt(all))
}

function withInterval(estimate: number, se: number): Effect & Interval {
  return { estimate, se, low: estimate - z95 * se, high: estimate + z95 * se }
}
