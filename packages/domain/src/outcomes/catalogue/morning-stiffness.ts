import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** How long the joints stay stiff after getting up, in minutes (0–720). */
export const morningStiffness = defineInstrument({
  id: 'morning-stiffness',
  name: 'Morning stiffness',
  shortName: 'Morning stiffness',
  about: 'How long you feel stiff after getting up.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 10,
  better: 'lower',
  range: { low: 0, high: 720 },
  unit: 'minutes',
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'minutes',
        name: 'Morning stiffness',
        prompt:
          'This morning, how many minutes was it from getting up until you felt as loose as you got?',
        answer: { kind: 'quantity', low: 0, high: 720, step: 1, unit: 'minutes' },
      },
    ],
  },
  score: onlyAnswer('minutes'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [
    { from: 0, label: 'half an hour or less' },
    { from: 31, label: 'more than half an hour: worth asking about' },
    { from: 46, label: 'more than three quarters of an hour: worth asking about' },
  ],
  important: {
    absolute: null,
    percent: 30,
    source: {
      citation:
        '30 % of the starting value, in line with pain ratings; no study of it is known to us',
      mark: 'decision',
    },
  },
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'A generic question.' },
  sources: [{ citation: 'Our own wording of a generic question', mark: 'decision' }],
})
