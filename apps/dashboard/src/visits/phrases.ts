import type { Note } from '@healing-touch/domain/visits/visit.ts'

/** The four parts of a note: what to write there, and what is often written. */
export const noteParts: readonly {
  readonly id: keyof Note
  readonly label: string
  readonly hint: string
  readonly phrases: readonly string[]
}[] = [
  {
    id: 'subjective',
    label: 'Subjective',
    hint: 'What they say: since last time, today, anything new',
    phrases: [
      'Better since last time.',
      'About the same.',
      'Worse since last time.',
      'Sore for a day after the last visit, then easier.',
      'Nothing new in health or medicines; consent confirmed.',
      'No red flags.',
    ],
  },
  {
    id: 'objective',
    label: 'Objective',
    hint: 'What you find: tone, tenderness, movement',
    phrases: [
      'Tone raised.',
      'Tone softer than last time.',
      'Tender to light touch.',
      'Tender to deep touch only.',
      'Moves further than last time.',
      'No swelling or warmth.',
    ],
  },
  {
    id: 'assessment',
    label: 'Assessment',
    hint: 'What it means: response, hypotheses, cautions',
    phrases: [
      'Responded well to the last visit.',
      'No clear response yet.',
      'Supports the hypothesis.',
      'Speaks against the hypothesis.',
      'Cautions observed.',
    ],
  },
  {
    id: 'plan',
    label: 'Plan',
    hint: 'What comes next: next visit, at home, to watch',
    phrases: [
      'Continue as planned.',
      'Lighter next time.',
      'Home routine reviewed, goes on.',
      'Re-assess next time.',
      'Water and easy movement today.',
    ],
  },
]
