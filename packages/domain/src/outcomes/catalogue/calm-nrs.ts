import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Calm right now; around a visit, the change is after minus before. */
export const calmNrs = defineInstrument({
  id: 'calm-nrs',
  name: 'Calm rating',
  shortName: 'Calm',
  about: 'How calm you feel, as a number from 0 to 10.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 5,
  better: 'higher',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'calm',
        name: 'Calm',
        prompt: 'How calm do you feel right now?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not at all calm',
          highLabel: 'completely calm',
        },
      },
    ],
  },
  score: onlyAnswer('calm'),
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
