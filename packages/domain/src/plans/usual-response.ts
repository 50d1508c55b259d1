import type { Source } from '../evidence/source.ts'

/**
 * What usually happens with a course of massage, before anything is known of the person: where the chance of reaching a
 * goal starts from. Burdens are counted from the good end of a scale, so that every fall is an improvement.
 */
export type UsualResponse = {
  /** The burden before care, in the instrument's unit. */
  readonly level: { readonly mean: number; readonly sd: number }
  /** How much of the share of pain that is lost is lost here too. */
  readonly follows: number
  /** People come when it is bad: the burden beyond the usual on the first day. It wears off to a third in 12 days. */
  readonly entry: number
  /** SD of weeks that are better or worse than the trend, beside the noise of the measure itself. */
  readonly unsteady: number
}

/** By instrument; the chance is known for these alone, on which it was tried on thousands of simulated courses. */
export const usualResponses: Readonly<Record<string, UsualResponse>> = {
  nprs: { level: { mean: 6, sd: 1.5 }, follows: 1, entry: 0.6, unsteady: 0.5 },
  peg: { level: { mean: 5.6, sd: 1.6 }, follows: 0.95, entry: 0.5, unsteady: 0.3 },
  psfs: { level: { mean: 6.4, sd: 1.4 }, follows: 1.15, entry: 0, unsteady: 0 },
}

/** Share of the burden lost at full dose, by kind of response and how common it is; below zero is worse. */
export const kindsOfResponse = [
  { weight: 0.4, share: 0.62, spread: 0.12 },
  { weight: 0.35, share: 0.3, spread: 0.1 },
  { weight: 0.2, share: 0, spread: 0.08 },
  { weight: 0.05, share: -0.2, spread: 0.08 },
] as const

/** Half of the full effect needs this many hands-on minutes in memory; they halve every ten weeks. */
export const doseResponse = { halfMinutes: 170, steepness: 2, halfLifeDays: 70, entryDays: 12 }

export const usualResponseSources: readonly Source[] = [
  {
    citation:
      'Cherkin et al., Ann Intern Med 2011;155:1–9: more than one in three much better or well after ten visits',
    mark: 'verified',
  },
  {
    citation:
      'Elder et al., Pain Med 2017;18:1369: 46 of 83 changed by more than matters after ten visits',
    mark: 'verified',
  },
  {
    citation:
      'Sherman et al., Ann Fam Med 2014;12:112: no clear effect of 240 minutes in four weeks, a clear one of 480 and more',
    mark: 'verified',
  },
  {
    citation: 'One in five unchanged and one in twenty worse; how fast an effect fades',
    mark: 'decision',
  },
]
