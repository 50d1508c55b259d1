import {
  type VisitScores,
  visitMeasureIds,
  visitMoments,
} from '@healing-touch/domain/visits/visit-scores.ts'
import { type ChartDraft, sameChart } from './chart-draft.ts'

/** The parts of a chart that are chosen one by one where two people wrote it. */
export const chartParts = [
  'before',
  'ledger',
  'minutes',
  'after',
  'subjective',
  'objective',
  'assessment',
  'plan',
] as const
export type ChartPart = (typeof chartParts)[number]

export type Choice = 'mine' | 'theirs'
export type Choices = Readonly<Partial<Record<ChartPart, Choice>>>

/** A draft with one part as it is in another. */
function withPart(draft: ChartDraft, from: ChartDraft, part: ChartPart): ChartDraft {
  switch (part) {
    case 'before':
    case 'after':
      return { ...draft, scores: { ...draft.scores, [part]: from.scores[part] } }
    case 'ledger':
      return { ...draft, ledger: from.ledger }
    case 'minutes':
      return { ...draft, minutes: from.minutes }
    default:
      return { ...draft, note: { ...draft.note, [part]: from.note[part] } }
  }
}

export function differentParts(one: ChartDraft, other: ChartDraft): ChartPart[] {
  return chartParts.filter((part) => !sameChart(one, withPart(one, other, part)))
}

/** What only one of the two changed since both began from `base` needs no choice; it can still be chosen. */
export function clearChoices(mine: ChartDraft, theirs: ChartDraft, base: ChartDraft): Choices {
  const [byMe, byThem] = [differentParts(mine, base), differentParts(theirs, base)]
  return Object.fromEntries(
    differentParts(mine, theirs).flatMap((part): [ChartPart, Choice][] => {
      if (!byMe.includes(part)) return [[part, 'theirs']]
      return byThem.includes(part) ? [] : [[part, 'mine']]
    }),
  )
}

/** One chart of the two. A rating that was taken is not taken back by one that never was. */
export function mergeCharts(mine: ChartDraft, theirs: ChartDraft, choices: Choices): ChartDraft {
  const merged = differentParts(mine, theirs)
    .filter((part) => choices[part] === 'theirs')
    .reduce((draft, part) => withPart(draft, theirs, part), mine)
  return { ...merged, scores: withRatings(merged.scores, theirs.scores) }
}

function withRatings(kept: VisitScores, saved: VisitScores): VisitScores {
  const rated = visitMoments.map((moment) => [
    moment,
    Object.fromEntries(
      visitMeasureIds.map((measure) => [measure, kept[moment][measure] ?? saved[moment][measure]]),
    ),
  ])
  return Object.fromEntries(rated) as VisitScores
}
