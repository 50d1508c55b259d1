import { adherenceOf } from '../self-care/adherence.ts'
import type { Answers } from './instrument.ts'
import { answerTo } from './scoring.ts'

/** The items of up to four weeks: how often self-care was done, and how often it was prescribed. */
export const weekIds = [
  { done: 'done-1', prescribed: 'prescribed-1' },
  { done: 'done-2', prescribed: 'prescribed-2' },
  { done: 'done-3', prescribed: 'prescribed-3' },
  { done: 'done-4', prescribed: 'prescribed-4' },
] as const

/** The share done of what was prescribed over the weeks with both numbers, 0–1; null where nothing was prescribed. */
export function scoreWeeks(answers: Answers): number | null {
  return adherenceOf(
    weekIds.flatMap((week) => {
      const done = answerTo(answers, week.done)
      const prescribed = answerTo(answers, week.prescribed)
      return done === null || prescribed === null ? [] : [{ done, prescribed }]
    }),
  )
}
