import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** How swollen the person feels; a girth or volume says how swollen they are. */
export const swellingNrs = defineInstrument({
  id: 'swelling-nrs',
  name: 'Swelling rating',
  shortName: 'Swelling',
  about: 'How swollen you feel, as a number from 0 to 10.',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 5,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'swelling',
        name: 'Swelling',
        prompt: 'How swollen did you feel on average in the past week?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not swollen',
          highLabel: 'as swollen as I can imagine',
        },
      },
    ],
  },
  score: onlyAnswer('swelling'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [],
  important: {
    absolute: 2,
    percent: null,
    source: {
      citation: 'Two points on a 0–10 scale, until a study of this wording says better',
      mark: 'decision',
    },
  },
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'Our own wording.' },
  sources: [{ citation: 'Our own wording of a generic 0–10 scale', mark: 'decision' }],
})
