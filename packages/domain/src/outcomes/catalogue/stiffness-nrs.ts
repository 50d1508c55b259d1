import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** How strong morning stiffness is; its minutes are their own measure. */
export const stiffnessNrs = defineInstrument({
  id: 'stiffness-nrs',
  name: 'Stiffness rating',
  shortName: 'Stiffness',
  about: 'How stiff you are in the morning, as a number from 0 to 10.',
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
        id: 'stiffness',
        name: 'Stiffness',
        prompt: 'How stiff were you after getting up, on average in the past week?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not stiff',
          highLabel: 'as stiff as I can imagine',
        },
      },
    ],
  },
  score: onlyAnswer('stiffness'),
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
