import type { Answers } from './instrument.ts'

/** A scoring rule: the score in full precision, or null where too much is missing. */
export type Score = (answers: Answers, baseline?: Answers) => number | null

/** The sum of the items, or null when one of them is missing. */
export function sumOfAll(items: readonly string[]): Score {
  return (answers) => {
    const values = answered(answers, items)
    return values.length === items.length ? sum(values) : null
  }
}

/** The sum, with up to `mostOpen` open items counted as the mean of the others; null when more are open. */
export function proratedSum(mostOpen: number, items: readonly string[]): Score {
  const mean = meanOfAtLeast(items.length - mostOpen, items)
  return (answers) => {
    const found = mean(answers)
    return found === null ? null : found * items.length
  }
}

/** The mean of the items, or null when one of them is missing. */
export function meanOfAll(items: readonly string[]): Score {
  return meanOfAtLeast(items.length, items)
}

/** The mean of the items that were answered, or null when fewer than `least` were. */
export function meanOfAtLeast(least: number, items: readonly string[]): Score {
  return (answers) => {
    const values = answered(answers, items)
    return values.length > 0 && values.length >= least ? sum(values) / values.length : null
  }
}

/** How many items were ticked, an open one being not ticked; null when none was answered at all. */
export function countOfTicked(items: readonly string[]): Score {
  return (answers) => {
    const values = answered(answers, items)
    return values.length > 0 ? sum(values) : null
  }
}

/** The answer to the one item. */
export function onlyAnswer(item: string): Score {
  return (answers) => answerTo(answers, item)
}

/**
 * The mean of activities that the person named. At baseline at least `leastAtBaseline` of them; at follow-up only those
 * that were rated at baseline too, at least `leastMatched`.
 */
export function matchedMean(leastAtBaseline: number, leastMatched: number): Score {
  return (answers, baseline) => {
    const named = Object.keys(answers)
    if (!baseline) return meanOfAtLeast(leastAtBaseline, named)(answers)
    const matched = named.filter((activity) => answerTo(baseline, activity) !== null)
    return meanOfAtLeast(leastMatched, matched)(answers)
  }
}

/** The answer to one item; null when it was left open or never asked. */
export function answerTo(answers: Answers, item: string): number | null {
  return Object.hasOwn(answers, item) ? (answers[item] ?? null) : null
}

function answered(answers: Answers, items: readonly string[]): number[] {
  return items.map((item) => answerTo(answers, item)).filter((value) => value !== null)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
