import { studentPower } from './distributions.ts'

export type PersonalTrial = {
  /** The true difference between the two arms that should be found, in points. */
  readonly difference: number
  /** Standard deviation of one rating around this person's mean, in points. */
  readonly sd: number
  /** Correlation of one day's rating with the next day's, 0–1. */
  readonly autocorrelation: number
  /** Days a week on which the person rates, spread evenly: 1 to 7. */
  readonly ratingsPerWeek: number
  /** Weeks of each of the two ways, in random order. */
  readonly weeksPerArm: number
}

/**
 * The chance that comparing two ways of treating one person, a week at a time, finds a true difference: a two-sided
 * t test (5 %) on weekly means of ratings that resemble the days before (first-order autoregression). Null where there is
 * nothing to compare: fewer than two weeks each, no rating a week, or ratings that never vary.
 */
export function personalTrialPower(trial: PersonalTrial): number | null {
  const { difference, ratingsPerWeek, weeksPerArm } = trial
  const spread = weeklyDeviation(trial)
  if (weeksPerArm < 2 || ratingsPerWeek < 1 || spread <= 0) return null
  return studentPower(difference / (spread * Math.sqrt(2 / weeksPerArm)), 2 * weeksPerArm - 2, 0.05)
}

/** Standard deviation of one week's mean: ratings `k` apart share ρ to the days between them. */
function weeklyDeviation({ sd, autocorrelation, ratingsPerWeek }: PersonalTrial): number {
  let together = ratingsPerWeek
  for (let apart = 1; apart < ratingsPerWeek; apart++)
    together += 2 * (ratingsPerWeek - apart) * autocorrelation ** ((apart * 7) / ratingsPerWeek)
  return (sd * Math.sqrt(together)) / ratingsPerWeek
}
