import type { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import type { Mark } from '@healing-touch/domain/evidence/source.ts'

export const comparatorWords: Record<Evidence['comparator'], string> = {
  'no-treatment': 'compared with no treatment',
  'usual-care': 'compared with usual care',
  sham: 'compared with a sham treatment',
  active: 'compared with another treatment',
  none: 'without a comparison',
}

/** How far our reading of a source can be trusted; the practice's owner may stand for it. */
export function markWords(mark: Mark, reviewed: boolean): string {
  return {
    verified: 'read at the source',
    established: reviewed ? 'accepted by your practice' : 'established; needs clinical review',
    decision: 'our own decision',
    computed: 'worked out by us',
  }[mark]
}
