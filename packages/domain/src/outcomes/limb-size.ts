import type { Answers, Contradiction } from './instrument.ts'
import { answerTo, meanOfAll } from './scoring.ts'
import { at } from './vectors.ts'

/**
 * The volume of a limb in mL from girths in cm, taken every `spacing` cm, as a row of truncated cones:
 * V = Σ h (C₁² + C₁C₂ + C₂²) / 12π. Null below two girths.
 */
export function limbVolume(girths: readonly number[], spacing: number): number | null {
  if (girths.length < 2) return null
  const squares = girths.slice(1).reduce((sum, next, index) => {
    const last = at(girths, index)
    return sum + last ** 2 + last * next + next ** 2
  }, 0)
  return (spacing * squares) / (12 * Math.PI)
}

/** The items of a row of girths, at most 15. */
export const girthIds = [
  'girth-1',
  'girth-2',
  ...Array.from({ length: 13 }, (_, index) => `girth-${index + 3}` as const),
] as const

/** The volume from the answers `spacing` and `girth-1`, `girth-2`, …; null where the row has a gap. */
export function scoreLimbVolume(answers: Answers): number | null {
  const spacing = answerTo(answers, 'spacing')
  const girths = rowOf(answers)
  return spacing === null || girths === null ? null : limbVolume(girths, spacing)
}

/** A gap in the row of girths: a cone would be twice as long as it says. */
export function girthGap(answers: Answers): Contradiction | null {
  if (rowOf(answers) !== null) return null
  const open = girthIds.findIndex((id) => answerTo(answers, id) === null)
  return {
    item: `girth-${open + 1}`,
    because: `Girth ${open + 1} is open, but a later one is not: measure the limb without a gap.`,
  }
}

/** The girths from the first on; null where one is left out and a later one is there. */
function rowOf(answers: Answers): number[] | null {
  const girths = girthIds.map((id) => answerTo(answers, id))
  const row = girths.filter((girth) => girth !== null)
  return girths.slice(0, row.length).includes(null) ? null : row
}

const leftMean = meanOfAll(['left-1', 'left-2'])
const rightMean = meanOfAll(['right-1', 'right-2'])

/** Both sides' girth in cm, each the mean of two readings; null where one is missing. */
export function girthMeans(
  answers: Answers,
): { readonly left: number; readonly right: number } | null {
  const left = leftMean(answers)
  const right = rightMean(answers)
  return left === null || right === null ? null : { left, right }
}

/** The difference between both sides' girth in cm; null where a reading is missing. */
export function scoreGirths(answers: Answers): number | null {
  const girths = girthMeans(answers)
  return girths && Math.abs(girths.left - girths.right)
}
