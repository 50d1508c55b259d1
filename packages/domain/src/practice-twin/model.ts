/**
 * How the practice twin thinks pain behaves: every number that can be turned, in one place.
 *
 * Each patient has a true pain for every day. Readings add their own error and are rounded and clamped to the
 * instrument's scale, so floors and ceilings appear as they do in life.
 *
 *     pain(day) = baseline × (1 − effect × dose(day)) + entry + wobble + flare + stress − relief
 *
 * - `effect` is drawn once per patient from four kinds of responder. About 40 % clearly better fits "more than one in
 *   three much better or gone" (Cherkin 2011, Ann Intern Med 155:1), about 55 % beyond an important change fits 46 of 83
 *   (Elder 2017, Pain Med 18:1369); 20 % unchanged and 5 % worse are our decision.
 * - `dose(day)` is a Hill curve over remembered hands-on minutes, about three quarters of a visit: 240 minutes of visits
 *   in four weeks showed no clear effect and 480 or more did (Sherman 2014, Ann Fam Med 12:112), with a plateau at 60
 *   minutes a week (Perlman 2012, PLoS One 7:e30248). Remembered minutes halve every ten weeks: gains were gone by 24 to 52 weeks (Perlman 2019, JGIM 34:379).
 * - `entry`: people come when it is bad, so the first readings are worse than the usual ones (regression to the mean).
 * - `wobble` is a first-order autoregression from day to day. With the reading error it puts test–retest reliability of a
 *   single pain rating inside the published ICC of .61–.76.
 * - `relief` is what one visit does at once, by the minute up to a plateau; it halves every day and a half.
 * - The technique makes no difference to the truth: targeted and relaxation massage did equally well (Cherkin 2011).
 */
export type TwinModel = {
  /** Usual pain before care, 0–10. */
  readonly baseline: { mean: number; sd: number; low: number; high: number }
  /** Share of usual pain lost at full dose, per kind of responder; negative is worse. */
  readonly responders: Readonly<
    Record<Responder, { weight: number; effect: number; spread: number }>
  >
  readonly dose: { halfMinutes: number; steepness: number; halfLifeDays: number }
  /** Extra pain on the first day of care and the days in which it wears off to a third. */
  readonly entry: { size: number; days: number }
  /** Day-to-day pain around the trend: correlation of neighbouring days, and its lasting SD. */
  readonly wobble: { persistence: number; sd: number }
  /** SD of the error of one 0–10 self-rating. */
  readonly reading: { sd: number }
  readonly flare: {
    perDay: number
    size: readonly [number, number]
    days: readonly [number, number]
  }
  readonly visit: {
    /** Pain points eased per minute of hands-on work, and how patients differ. */
    reliefPerMinute: { mean: number; sd: number }
    plateauMinutes: number
    /** SD between the visits of one patient, in points. */
    spread: number
    halfLifeDays: number
    /** Points of calm and of stress moved by a visit of 60 minutes. */
    calm: number
    stress: number
  }
  /** Stress around a person's usual level, and how much of it becomes pain and lost sleep. */
  readonly stress: { persistence: number; sd: number; toPain: number; toSleep: number }
  readonly sleep: { fromPain: number; sd: number }
  /** Chances per appointment, and by how much a flare multiplies them. */
  readonly attendance: { missed: number; cancelled: number; inFlare: number }
  readonly diary: {
    /** Check-ins a week, drawn once per patient. */
    perWeek: readonly [number, number]
    /** Share who never use the portal. */
    never: number
    weeklyFade: number
    inFlare: number
    /** Chance a week of putting the diary away, and for how many days. */
    gap: { perWeek: number; days: readonly [number, number] }
  }
}

export const responders = ['clear', 'some', 'none', 'worse'] as const
export type Responder = (typeof responders)[number]

export const defaultModel: TwinModel = {
  baseline: { mean: 6, sd: 1.4, low: 3, high: 9.3 },
  responders: {
    clear: { weight: 0.4, effect: 0.62, spread: 0.1 },
    some: { weight: 0.35, effect: 0.3, spread: 0.07 },
    none: { weight: 0.2, effect: 0, spread: 0.04 },
    worse: { weight: 0.05, effect: -0.2, spread: 0.05 },
  },
  dose: { halfMinutes: 170, steepness: 2, halfLifeDays: 70 },
  entry: { size: 0.8, days: 12 },
  wobble: { persistence: 0.6, sd: 0.7 },
  reading: { sd: 0.5 },
  flare: { perDay: 1 / 60, size: [1.4, 3.2], days: [2, 7] },
  visit: {
    reliefPerMinute: { mean: 0.032, sd: 0.012 },
    plateauMinutes: 60,
    spread: 0.5,
    halfLifeDays: 1.5,
    calm: 2.6,
    stress: -2,
  },
  stress: { persistence: 0.8, sd: 1.2, toPain: 0.2, toSleep: 0.3 },
  sleep: { fromPain: 0.35, sd: 0.8 },
  attendance: { missed: 0.04, cancelled: 0.06, inFlare: 1.7 },
  diary: {
    perWeek: [1, 3],
    never: 0.08,
    weeklyFade: 0.985,
    inFlare: 1.4,
    gap: { perWeek: 0.06, days: [6, 18] },
  },
}
