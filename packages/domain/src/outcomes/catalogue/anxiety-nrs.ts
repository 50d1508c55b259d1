import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Anxiety right now; around a visit, the change is after minus before. */
export const anxietyNrs = defineInstrument({
  id: 'anxiety-nrs',
  name: 'Worry rating',
  shortName: 'Worry',
  about: 'How anxious you feel, as a number from 0 to 10.',
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
        id: 'anxiety',
        name: 'Worry',
        prompt: 'How anxious or worried do you feel right now?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not at all anxious',
          highLabel: 'as anxious as I can imagine',
        },
      },
    ],
  },
  score: onlyAnswer('anxiety'),
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
