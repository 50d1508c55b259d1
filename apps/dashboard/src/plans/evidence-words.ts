import type { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import type { Mark } from '@healing-touch/domain/evidence/source.ts'

const comparators: Record<Evidence['comparator'], string> = {
  'no-treatment': 'no treatment',
  'usual-care': 'usual care',
  sham: 'sham',
  active: 'other treatments',
  none: 'nothing',
}

/** What a study found, in the order people ask: better or not, than what. */
export function findingWords({ direction, comparator }: Evidence): string {
  const than = comparators[comparator]
  if (comparator === 'none')
    return {
      benefit: 'Better afterwards, with no comparison',
      mixed: 'Mixed, with no comparison',
      'no-difference': 'No change, with no comparison',
      harm: 'Worse afterwards, with no comparison',
      unknown: 'Not known',
    }[direction]
  return {
    benefit: `Better than ${than}`,
    mixed: `Mixed against ${than}`,
    'no-difference': `No better than ${than}`,
    harm: `Worse than ${than}`,
    unknown: `Unclear against ${than}`,
  }[direction]
}

/** How far to trust our reading of a source; nothing where it was checked, or the practice's owner stands for it. */
export function markWords(mark: Mark, reviewed: boolean): string | null {
  return {
    verified: null,
    established: reviewed ? null : 'needs clinical review',
    decision: 'our decision',
    computed: 'computed by us',
  }[mark]
}
