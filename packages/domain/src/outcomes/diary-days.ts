import type { Answers, Contradiction } from './instrument.ts'
import { answerTo } from './scoring.ts'

/** The days that a diary count stands for. */
export const diaryWindow = 28
/** From this many answered days on, the count stands as it is; below, it is scaled up. */
export const wellKept = 24
/** Fewer answered days than a week say too little about four weeks. Decision. */
export const leastKept = 7

/**
 * Days in 28 on which something happened, from `days` such days among `answered` answered ones: as counted from 24
 * answered days on, else scaled × 28 / answered; null below a week of answers, or with more such days than answers.
 */
export function daysIn28(days: number, answered: number): number | null {
  if (answered < leastKept || days > answered) return null
  return answered >= wellKept ? days : (days * diaryWindow) / answered
}

/** The score of a measure that asks for `days` and `answered`. */
export function scoreDiaryDays(answers: Answers): number | null {
  const days = answerTo(answers, 'days')
  const answered = answerTo(answers, 'answered')
  return days === null || answered === null ? null : daysIn28(days, answered)
}

/** More such days than answered days cannot be. */
export function diaryContradiction(answers: Answers): Contradiction | null {
  const days = answerTo(answers, 'days')
  const answered = answerTo(answers, 'answered')
  if (days === null || answered === null || days <= answered) return null
  return {
    item: 'days',
    because: `You counted ${days} days, but the diary has answers for ${answered} only.`,
  }
}

/** A diary's answer for one day. */
export type DiaryDay = { readonly day: string; readonly is: boolean }

/**
 * The answers of such a measure from a diary: the 28 days that end with `until` (`YYYY-MM-DD`, counted). A day with two
 * entries counts once, as a day on which it happened if one of them says so.
 */
export function diaryAnswers(
  entries: readonly DiaryDay[],
  until: string,
): { readonly days: number; readonly answered: number } {
  const from = Temporal.PlainDate.from(until)
    .subtract({ days: diaryWindow - 1 })
    .toString()
  const within = entries.filter(({ day }) => day >= from && day <= until)
  return {
    days: new Set(within.filter(({ is }) => is).map(({ day }) => day)).size,
    answered: new Set(within.map(({ day }) => day)).size,
  }
}
