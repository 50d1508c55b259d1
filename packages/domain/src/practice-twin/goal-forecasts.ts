import type { Answers } from '../outcomes/instrument.ts'
import { instruments } from '../outcomes/instruments.ts'
import type { Series } from '../outcomes/outcome.ts'
import type { Point } from '../outcomes/read-change.ts'
import { at } from '../outcomes/vectors.ts'
import type { Forecast } from '../plans/forecast-quality.ts'
import { goalChance } from '../plans/goal-chance.ts'
import { nearestTarget } from '../plans/goal-target.ts'
import { cases } from './cases.ts'
import { isoInstant } from './days.ts'
import { drawTraits, type LatentDay, latentPatient } from './latent-patient.ts'
import { defaultModel, type TwinModel } from './model.ts'
import { random } from './random.ts'
import { drawFindings, readingsOf } from './readings.ts'

export type GoalMeasure = 'nprs' | 'peg' | 'psfs'

export type GoalForecast = Forecast & {
  readonly afterVisits: number
  readonly atVisit: number
}

/** Told of everybody in the first part of a course: how many chances were asked for, and those that were known. */
export type GoalForecasts = {
  readonly asked: number
  readonly told: readonly GoalForecast[]
}

const seriesOf: Record<GoalMeasure, Series> = {
  nprs: { instrument: 'nprs', variant: 'average-week', side: null },
  peg: { instrument: 'peg', variant: null, side: null },
  psfs: { instrument: 'psfs', variant: null, side: null },
}

/**
 * Courses of twelve weekly visits of simulated people, each with the goal that a draft would set, measured on arrival:
 * after some visits the chance is told for a later one, and then it is seen what came. The same seed gives the same
 * forecasts; 4 % of visits are missed.
 */
export function goalForecasts({
  seed,
  people,
  measure,
  model = defaultModel,
}: {
  readonly seed: number | string
  readonly people: number
  readonly measure: GoalMeasure
  readonly model?: TwinModel
}): GoalForecasts {
  const told: GoalForecast[] = []
  let asked = 0
  for (let person = 0; person < people; person += 1) {
    const { points, visits, minutes, daysBetween } = courseOf(seed, person, measure, model)
    const instrument = instruments[measure]
    const series = seriesOf[measure]
    const scores = points.map(({ score }) => score)
    const target = nearestTarget(instrument, series.variant, at(scores, 0))
    if (target === null) continue
    const there = (score: number) =>
      instrument.better === 'lower' ? score <= target : score >= target
    const rng = random(seed, 'when', person)
    const afterVisits = rng.int(1, 8)
    const atVisit = afterVisits + rng.int(1, 4)
    asked += 1
    const answer = goalChance(
      {
        goal: { series, target },
        instrument,
        points: points.slice(0, afterVisits),
        visits: visits.slice(0, afterVisits),
        dose: { minutes, daysBetween },
      },
      atVisit,
    )
    if (answer.known) {
      const came = there(at(scores, atVisit - 1))
      told.push({ chance: answer.chance, came, afterVisits, atVisit })
    }
  }
  return { asked, told }
}

type Course = {
  /** One on arrival for each visit. */
  readonly points: readonly Point[]
  readonly visits: readonly string[]
  readonly minutes: number
  readonly daysBetween: number
}

function courseOf(
  seed: number | string,
  person: number,
  measure: GoalMeasure,
  model: TwinModel,
): Course {
  const rng = random(seed, 'course', person)
  const traits = drawTraits(rng, model)
  const caseOfPatient = { case: rng.pick(cases), worseSide: 'left' } as const
  const readings = readingsOf(rng, model, traits, drawFindings(rng, caseOfPatient), caseOfPatient)
  const patient = latentPatient(rng, model, traits)
  const minutes = rng.pick([25, 40, 55])
  const daysBetween = rng.pick([4, 7, 7, 7])
  const points: Point[] = []
  const visits: string[] = []
  let day = 20_000
  let today = patient.nextDay()
  let baseline: Answers | undefined
  while (visits.length < 12) {
    const answers = answersOf(measure, readings, today)
    baseline ??= answers
    points.push({
      at: isoInstant((day * 24 + 9) * 3_600_000),
      score: Number(instruments[measure].score(answers, baseline)),
    })
    visits.push(isoInstant((day * 24 + 9.25) * 3_600_000))
    patient.treat(minutes)
    const gap = rng.chance(0.04) ? 2 * daysBetween : daysBetween
    for (let passed = 0; passed < gap; passed += 1) today = patient.nextDay()
    day += gap
  }
  return { points, visits, minutes, daysBetween }
}

function answersOf(
  measure: GoalMeasure,
  readings: ReturnType<typeof readingsOf>,
  today: LatentDay,
): Answers {
  if (measure === 'peg') return readings.peg(today)
  return measure === 'psfs' ? readings.psfs(today) : readings.weekPain(today)
}
