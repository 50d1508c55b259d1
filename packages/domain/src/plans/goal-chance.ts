import { normalCdf } from '../outcomes/distributions.ts'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import type { Point } from '../outcomes/read-change.ts'
import { detectableOf, rangeOf } from '../outcomes/variant.ts'
import { sum } from '../outcomes/vectors.ts'
import type { Goal } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'
import {
  doseResponse,
  kindsOfResponse,
  type UsualResponse,
  usualResponses,
} from './usual-response.ts'

export type GoalChanceFacts = {
  readonly goal: Pick<Goal, 'series' | 'target'>
  readonly instrument: Instrument
  /** The goal's series since the course began, in any order. */
  readonly points: readonly Point[]
  /** Instants of the visits that took place, in any order. */
  readonly visits: readonly string[]
  /** Minutes of hands-on work in a visit, and days from one to the next, as planned. */
  readonly dose: { readonly minutes: number; readonly daysBetween: number }
}

/** `needed`: measurements still missing; 0 where what is missing is a clearer course. */
export type GoalChance =
  | { readonly known: true; readonly chance: number; readonly atVisit: number }
  | {
      readonly known: false
      readonly because: 'too-early' | 'visit-is-past' | 'too-far' | 'noise-unknown' | 'not-studied'
      readonly needed: number
    }

/** A baseline and two more. */
const leastMeasurements = 3
/** The person's own measurements must have narrowed what is thought of their response to this share of what was thought before. */
const mostOfPrior = 0.75
/** Nobody knows more than this many visits ahead. Decision. */
const mostAhead = 12
const dayMs = 24 * 60 * 60 * 1000

/**
 * The chance (0–1) that the goal's measure, taken on arrival for visit number `atVisit` of the course (the first is 1), is
 * at or beyond the target, if care goes on as planned.
 *
 * Burden at a time = level × (1 − response × dose) + entry + noise. Dose is a Hill curve of the hands-on minutes in
 * memory. Level is normal; the response is a grid of shares weighted as trials found them (`kindsOfResponse`); each
 * measurement re-weights both (conjugate normal, exact). Noise is the instrument's own (MDC95 ÷ 1.96√2) and the ups and
 * downs of weeks. Not known ("too early to say") until three measurements have narrowed the response to three quarters
 * of what was thought before. Tried on the practice twin: of those told 70 %, about 70 % get there.
 */
export function goalChance(facts: GoalChanceFacts, atVisit: number): GoalChance {
  const { goal, instrument, points, visits, dose } = facts
  const { variant } = goal.series
  const usual = entryOf(usualResponses, instrument.id)
  const detectable = detectableOf(instrument, variant)
  const ahead = atVisit - visits.length
  if (!usual) return unknown('not-studied')
  if (!detectable) return unknown('noise-unknown')
  if (ahead < 1) return unknown('visit-is-past')
  if (ahead > mostAhead) return unknown('too-far')
  if (points.length < leastMeasurements)
    return unknown('too-early', leastMeasurements - points.length)

  const held = visits.map(epochMilliseconds)
  const measured = points.map(({ at }) => epochMilliseconds(at))
  const { low, high } = rangeOf(instrument, variant)
  const burdenOf = (score: number) => (instrument.better === 'lower' ? score - low : high - score)
  const begun = Math.min(...measured)
  const entryAt = (time: number) =>
    usual.entry * Math.exp(-(time - begun) / (dayMs * doseResponse.entryDays))
  const sd = Math.hypot(detectable.value / (1.96 * Math.SQRT2), usual.unsteady)
  const seen = points.map(({ at, score }) => {
    const time = epochMilliseconds(at)
    return {
      burden: burdenOf(score) - entryAt(time),
      lost: usual.follows * doseAt(time, held, dose.minutes),
    }
  })
  const believed = weigh(seen, usual, sd)
  if (spreadOf(believed) > mostOfPrior * spreadOf(prior)) return unknown('too-early')

  const latest = Math.max(...measured, ...held)
  const coming = Array.from(
    { length: ahead },
    (_, index) => latest + (index + 1) * dose.daysBetween * dayMs,
  )
  const then = latest + ahead * dose.daysBetween * dayMs
  const lost = usual.follows * doseAt(then, [...held, ...coming], dose.minutes)
  // A rating is a whole number: 3 is answered from 3.5 down.
  const target = burdenOf(goal.target) - entryAt(then) + halfStepOf(instrument)
  const chances = believed.map(({ share, weight, level, precision }) => {
    const left = 1 - share * lost
    const error = Math.sqrt(sd ** 2 + left ** 2 / precision)
    return weight * normalCdf((target - left * level) / error)
  })
  return { known: true, chance: sum(chances), atVisit }
}

type Belief = {
  readonly share: number
  readonly weight: number
  readonly level: number
  readonly precision: number
}

/** Shares of the burden that may be lost, and how likely each is before anything is measured. */
const prior = normalized(
  Array.from({ length: 33 }, (_, index) => {
    const share = -0.5 + index * 0.05
    const weights = kindsOfResponse.map(
      (kind) =>
        (kind.weight / kind.spread) *
        Math.exp(-((share - kind.share) ** 2) / (2 * kind.spread ** 2)),
    )
    return { share, weight: sum(weights) }
  }),
)

/** For each possible response the level that fits best, and how well the two explain what was measured. */
function weigh(
  seen: readonly { readonly burden: number; readonly lost: number }[],
  { level: { mean, sd: between } }: UsualResponse,
  sd: number,
): Belief[] {
  const fitted = prior.map(({ share, weight }) => {
    let precision = 1 / between ** 2
    let weighted = mean / between ** 2
    for (const { burden, lost } of seen) {
      const left = 1 - share * lost
      precision += (left / sd) ** 2
      weighted += (left * burden) / sd ** 2
    }
    const level = weighted / precision
    const log = Math.log(weight) + (precision * level ** 2 - Math.log(precision)) / 2
    return { share, level, precision, log }
  })
  const most = Math.max(...fitted.map(({ log }) => log))
  return normalized(fitted.map(({ log, ...one }) => ({ ...one, weight: Math.exp(log - most) })))
}

function normalized<One extends { readonly weight: number }>(ones: readonly One[]): One[] {
  const total = sum(ones.map(({ weight }) => weight))
  return ones.map((one) => ({ ...one, weight: one.weight / total }))
}

/** Standard deviation of the response. */
function spreadOf(ones: readonly { readonly share: number; readonly weight: number }[]): number {
  const mean = sum(ones.map(({ share, weight }) => weight * share))
  return Math.sqrt(sum(ones.map(({ share, weight }) => weight * (share - mean) ** 2)))
}

/** How much of the full dose is in memory at a time, 0–1. */
function doseAt(time: number, visits: readonly number[], minutes: number): number {
  const { halfMinutes, halfLifeDays, steepness } = doseResponse
  const before = visits.filter((visit) => visit < time)
  const remembered =
    minutes * sum(before.map((visit) => 0.5 ** ((time - visit) / (halfLifeDays * dayMs))))
  const given = remembered ** steepness
  return given / (given + halfMinutes ** steepness)
}

function halfStepOf({ form }: Instrument): number {
  return form.kind === 'items' && form.items.length === 1 && form.items[0].answer.kind === 'scale'
    ? 0.5
    : 0
}

function unknown(
  because: Extract<GoalChance, { known: false }>['because'],
  needed = 0,
): GoalChance {
  return { known: false, because, needed }
}
