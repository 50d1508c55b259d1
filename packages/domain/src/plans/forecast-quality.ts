/** A chance that was told (0–1), and whether it came true. */
export type Forecast = { readonly chance: number; readonly came: boolean }

export type ReliabilityBin = {
  /** Mean chance told in the bin, 0–1. */
  readonly told: number
  /** Share of its forecasts that came true, 0–1. */
  readonly came: number
  readonly n: number
}

/** The reliability curve in ten bins of told chance; bins without a forecast are left out. */
export function reliabilityCurve(forecasts: readonly Forecast[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) =>
    forecasts.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      told: average(members.map(({ chance }) => chance)),
      came: average(members.map(came)),
      n: members.length,
    }))
}

export type BrierScore = {
  /** Mean squared distance between chance and outcome: 0 is perfect (Brier 1950). */
  readonly score: number
  /** The score of always telling how often it came true overall. */
  readonly climatology: number
  /** 1 − score ÷ climatology: the share of what was not known that the forecast takes away; below 0 it is worse than knowing nothing. */
  readonly skill: number
}

/** The Brier score against climatology; null where everything or nothing came true, since nothing is left to tell. */
export function brierScore(forecasts: readonly Forecast[]): BrierScore | null {
  const usual = average(forecasts.map(came))
  const climatology = usual * (1 - usual)
  if (!(climatology > 0)) return null
  const score = average(forecasts.map((one) => (one.chance - came(one)) ** 2))
  return { score, climatology, skill: 1 - score / climatology }
}

function came(forecast: Forecast): number {
  return forecast.came ? 1 : 0
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
