import type { Answers } from './instrument.ts'
import { answerTo, sumOfAll } from './scoring.ts'

/** "Most days" on the two questions that ask how often: 0 never, 1 some days, 2 most days, 3 every day. */
const mostDays = 2
/** The PEG's sum from which pain is bothersome. */
const bothersome = 12
const pegSum = sumOfAll(['pain', 'enjoyment', 'activity'])

/**
 * The revised graded chronic pain scale: 0 no chronic pain (never or some days), 3 high-impact (limited on most days),
 * else 2 bothersome (PEG sum of 12 or more) or 1 mild. Null where an answer that decides is missing.
 */
export function chronicPainGrade(answers: Answers): number | null {
  const often = answerTo(answers, 'how-often')
  if (often === null) return null
  if (often < mostDays) return 0
  const limited = answerTo(answers, 'how-often-limited')
  if (limited === null) return null
  if (limited >= mostDays) return 3
  const peg = pegSum(answers)
  if (peg === null) return null
  return peg >= bothersome ? 2 : 1
}
