import { defineInstrument } from '../instrument.ts'
import { noPublishedChange } from '../score-only.ts'
import { onlyAnswer } from '../scoring.ts'

/** How many of the same spots are tender under the thumb: a count of tension, never a test for a disease. */
export const tenderPoints = defineInstrument({
  id: 'tender-points',
  name: 'Tender points',
  shortName: 'Tender points',
  about: 'How many spots are tender when your therapist presses them.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 120,
  better: 'lower',
  range: { low: 0, high: 18 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'points',
        name: 'Tender points',
        prompt: 'Of the 18 points, how many are tender under about 4 kg of thumb pressure?',
        answer: { kind: 'quantity', low: 0, high: 18, step: 1, unit: 'points' },
      },
    ],
  },
  score: onlyAnswer('points'),
  missing: 'The one count is needed.',
  subscores: [],
  bands: [],
  important: noPublishedChange,
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'A generic count.' },
  sources: [
    {
      citation: 'Wolfe et al., Arthritis Rheum 1990 (the 18 points and 4 kg)',
      mark: 'established',
    },
  ],
})
