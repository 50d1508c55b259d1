import { isDeepStrictEqual } from 'node:util'
import type { ChartEntry } from '@healing-touch/domain/visits/chart-visit.ts'
import type { Visit } from '@healing-touch/domain/visits/visit.ts'
import type { VisitRefusal } from '@healing-touch/domain/visits/visit-refusal.ts'
import type { VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import { visitMeasureIds, visitMoments } from '@healing-touch/domain/visits/visit-scores.ts'

export type SavedChart = { readonly visit: Visit; readonly scores: VisitScores }

/** Whether this is the save that made what is saved: its answer was lost, and it is sent once more. */
export function isSaved(
  { visit, scores }: SavedChart,
  { entry, scores: sent }: { entry: ChartEntry; scores: VisitScores },
): boolean {
  const { note, ledger, minutes } = visit
  return (
    visit.version === entry.version + 1 &&
    (visit.chartedAt !== null) === entry.finish &&
    isDeepStrictEqual(
      { note, ledger, minutes },
      { note: entry.note, ledger: entry.ledger, minutes: entry.minutes },
    ) &&
    visitMoments.every((moment) =>
      visitMeasureIds.every(
        (measure) =>
          sent[moment][measure] === null || sent[moment][measure] === scores[moment][measure],
      ),
    )
  )
}

type Overtaken = Extract<VisitRefusal, { readonly kind: 'stale' | 'finished' }>

/** Why a chart was not saved; where somebody else was first, with what they saved. */
export type SaveRefusal =
  | Exclude<VisitRefusal, Overtaken>
  | (Overtaken & { readonly theirs: SavedChart })

export function withTheirs(refusal: VisitRefusal, theirs: SavedChart): SaveRefusal {
  return refusal.kind === 'stale' || refusal.kind === 'finished' ? { ...refusal, theirs } : refusal
}
