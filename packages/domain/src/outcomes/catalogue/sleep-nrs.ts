import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Sleep quality over the past week, worded so that higher is better. */
export const sleepNrs = defineInstrument({
  id: 'sleep-nrs',
  name: 'Sleep quality rating',
  shortName: 'Sleep',
  about: 'How well you slept this week, as a number from 0 to 10.',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 5,
  better: 'higher',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'sleep',
        name: 'Sleep',
        prompt: 'How well did you sleep over the past week?',
        answer: { kind: 'scale', low: 0, high: 10, lowLabel: 'very badly', highLabel: 'very well' },
      },
    ],
  },
  score: onlyAnswer('sleep'),
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
