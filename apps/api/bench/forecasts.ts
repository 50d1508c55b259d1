import { brierScore } from '@healing-touch/domain/plans/forecast-quality.ts'
import {
  type GoalMeasure,
  goalForecasts,
} from '@healing-touch/domain/practice-twin/goal-forecasts.ts'
import type { Figure } from './figures.ts'

const people = 3000
const measures: readonly GoalMeasure[] = ['nprs', 'peg', 'psfs']

/** How good the chances of reaching a goal are on simulated people: the Brier score beside always telling what is usual. */
export function forecastFigures(): Figure[] {
  return measures.flatMap((measure) => {
    const { told, asked } = goalForecasts({ seed: 'bench', people, measure })
    const quality = brierScore(told)
    if (!quality) return []
    const { score, climatology } = quality
    return {
      what: `chance of a goal: ${measure}`,
      measured: `Brier ${score.toFixed(3)}, told ${told.length} times of ${asked}`,
      baseline: `always telling what is usual: ${climatology.toFixed(3)}`,
      ratio: `× ${(score / climatology).toFixed(2)}`,
      goal: '≤ × 0.65',
    }
  })
}
