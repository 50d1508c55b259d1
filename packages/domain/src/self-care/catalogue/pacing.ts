import { defineSelfCare } from '../self-care.ts'

export const pacing = defineSelfCare({
  id: 'pacing',
  kind: 'pacing',
  name: 'Pace yourself by the clock',
  steps: [
    'Find how long you can do a thing on an average day.',
    'Do four fifths of that, then rest, whether it hurts or not.',
    'Add a tenth a week.',
  ],
  perWeek: 7,
  minutes: 5,
  dose: {
    morePerWeek: { low: 10, high: 10 },
    intensity: { words: 'four fifths of what you manage on an average day', most: null },
    counts: 'days',
  },
  stopIf: 'Go back a step if two days in a row are worse.',
  avoid: [],
  evidence: [],
  sources: [
    {
      citation: 'Pacing as taught in pain management programmes; low certainty',
      mark: 'established',
    },
  ],
})
