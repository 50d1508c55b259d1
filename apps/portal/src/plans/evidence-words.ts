import type { Evidence } from '@healing-touch/domain/evidence/evidence.ts'
import type { Mark } from '@healing-touch/domain/evidence/source.ts'
import type { Tone } from '@healing-touch/ui/badge.tsx'

/** How sure anyone can be of a finding, as a friend would put it. */
export const certaintyWords: Record<Evidence['certainty'], string> = {
  high: 'Very sure',
  moderate: 'Fairly sure',
  low: 'Not very sure',
  'very-low': 'Far from sure',
  none: 'Nobody has tested this',
}

export const directionWords: Record<Evidence['direction'], { label: string; tone: Tone }> = {
  benefit: { label: 'It helped', tone: 'good' },
  mixed: { label: 'Mixed results', tone: 'neutral' },
  'no-difference': { label: 'No difference', tone: 'neutral' },
  harm: { label: 'It did harm', tone: 'attention' },
  unknown: { label: 'Not known', tone: 'neutral' },
}

export const comparatorWords: Record<Evidence['comparator'], string> = {
  'no-treatment': 'compared with no treatment',
  'usual-care': 'compared with usual care',
  sham: 'compared with a sham treatment',
  active: 'compared with another treatment',
  none: 'without a comparison',
}

export const markWords: Record<Mark, string> = {
  verified: 'read at the source',
  established: 'established; needs clinical review',
  decision: 'our own decision',
  computed: 'worked out by us',
}
