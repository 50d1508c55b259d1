import type { Answers } from './instrument.ts'
import { answerTo, type Score } from './scoring.ts'

/** A question as scoring sees it; a reversed one counts from its other end. */
export type ScoredItem = {
  readonly id: string
  readonly low: number
  readonly high: number
  readonly reverse: boolean
}

/**
 * How answers become a score. `sum` counts open answers as the mean of the others, `mean` and `percent` (of what the
 * answered questions could give, from their lowest to their highest) leave them out; up to `mostOpen`. The others need
 * every answer: `mean-of-percents` of groups of questions, and `table`, which gives the score of each sum.
 */
export type Scoring =
  | { readonly kind: 'sum' | 'mean' | 'percent'; readonly mostOpen: number }
  | { readonly kind: 'mean-of-percents'; readonly groups: readonly (readonly string[])[] }
  | {
      readonly kind: 'table'
      readonly rows: readonly { readonly total: number; readonly score: number }[]
    }

/** The scoring rule of a questionnaire. */
export function scoreItems(scoring: Scoring, items: readonly ScoredItem[]): Score {
  if (scoring.kind === 'mean-of-percents') {
    const groups = scoring.groups.map((ids) =>
      scoreItems(
        { kind: 'percent', mostOpen: 0 },
        items.filter(({ id }) => ids.includes(id)),
      ),
    )
    return (answers) => {
      const scores = groups.map((score) => score(answers)).filter((score) => score !== null)
      return scores.length === groups.length ? sum(scores) / scores.length : null
    }
  }
  if (scoring.kind === 'table') {
    const scores = new Map(scoring.rows.map(({ total, score }) => [total, score]))
    return (answers) => {
      const found = answered(items, answers)
      if (found.length < items.length) return null
      return scores.get(sum(found.map(({ value }) => value))) ?? null
    }
  }
  const { kind, mostOpen } = scoring
  return (answers) => {
    const found = answered(items, answers)
    if (found.length === 0 || items.length - found.length > mostOpen) return null
    const mean = sum(found.map(({ value }) => value)) / found.length
    if (kind === 'mean') return mean
    if (kind === 'sum') return mean * items.length
    return (100 * sum(found.map(({ value, low }) => value - low))) / sum(found.map(spread))
  }
}

/** The lowest and highest score there can be. */
export function scoreRange(
  scoring: Scoring,
  items: readonly ScoredItem[],
): { readonly low: number; readonly high: number } {
  const low = sum(items.map((item) => item.low))
  const high = sum(items.map((item) => item.high))
  switch (scoring.kind) {
    case 'sum':
      return { low, high }
    case 'mean':
      return { low: low / items.length, high: high / items.length }
    case 'percent':
    case 'mean-of-percents':
      return { low: 0, high: 100 }
    case 'table': {
      const scores = scoring.rows.map(({ score }) => score)
      return { low: Math.min(...scores), high: Math.max(...scores) }
    }
  }
}

function answered(items: readonly ScoredItem[], answers: Answers) {
  return items.flatMap((item) => {
    const answer = answerTo(answers, item.id)
    if (answer === null) return []
    return [{ ...item, value: item.reverse ? item.low + item.high - answer : answer }]
  })
}

function spread({ low, high }: { readonly low: number; readonly high: number }): number {
  return high - low
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
