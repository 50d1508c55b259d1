import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Stress right now; around a visit, the change is after minus before. */
export const stressNrs = defineInstrument({
  id: 'stress-nrs',
  name: 'Stress rating',
  shortName: 'Stress',
  about: 'How stressed you feel, as a number from 0 to 10.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 5,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'stress',
        name: 'Stress',
        prompt: 'How stressed do you feel right now?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not at all stressed',
          highLabel: 'as stressed as I can imagine',
        },
      },
    ],
  },
  score: onlyAnswer('stress'),
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
