import { wpiAreas } from '../body/wpi-areas.ts'
import type { Answers } from './instrument.ts'
import { answerTo, sumOfAll } from './scoring.ts'

/** The item of each of the 19 areas, in the order asked: "left jaw" is `left-jaw`. */
export const painAreas = wpiAreas.map((area) => ({ ...area, item: area.id.replaceAll(' ', '-') }))

export const severityIds = ['fatigue', 'unrefreshed', 'thinking'] as const
export const symptomIds = ['headache', 'belly-cramps', 'low-mood'] as const
export const lastingId = 'three-months'

const severity = sumOfAll([...severityIds, ...symptomIds])

/** A score of the survey, never a diagnosis: `pattern` only says whether the published pattern is there. */
export type FibromyalgiaSurvey = {
  /** Painful areas, 0–19. An area nobody ticked counts as not painful. */
  readonly wpi: number
  /** Severity of other symptoms, 0–12. */
  readonly sss: number
  /** In how many of the five regions it hurts; jaw, chest and abdomen do not count. */
  readonly regions: number
  /** Both together, 0–31. */
  readonly score: number
  /** Whether the 2016 pattern is there; null where nobody said how long it has lasted. */
  readonly pattern: boolean | null
}

/** Scores the 2016 survey (Wolfe et al.); null where one of the six symptoms is open. */
export function fibromyalgiaSurvey(answers: Answers): FibromyalgiaSurvey | null {
  const sss = severity(answers)
  if (sss === null) return null
  const painful = painAreas.filter(({ item }) => answerTo(answers, item) === 1)
  const wpi = painful.length
  const counted = painful.filter(({ countsForRegion }) => countsForRegion)
  const regions = new Set(counted.map(({ region }) => region)).size
  const enough = (wpi >= 7 && sss >= 5) || (wpi >= 4 && wpi <= 6 && sss >= 9)
  const lasting = answerTo(answers, lastingId)
  return {
    wpi,
    sss,
    regions,
    score: wpi + sss,
    pattern: lasting === null ? null : lasting === 1 && enough && regions >= 4,
  }
}

export function scoreFibromyalgiaSurvey(answers: Answers): number | null {
  return fibromyalgiaSurvey(answers)?.score ?? null
}
