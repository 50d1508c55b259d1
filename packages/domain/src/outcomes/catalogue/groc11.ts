import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Global rating of change in eleven steps. The 15-step version is less reliable and is not mixed with it. */
export const groc11 = defineInstrument({
  id: 'groc11',
  name: 'Global rating of change, −5 to +5',
  shortName: 'Change since the start',
  about: 'How much better or worse you are than when you started here.',
  answeredBy: 'patient',
  recall: 'since-start',
  seconds: 10,
  better: 'higher',
  range: { low: -5, high: 5 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'change',
        name: 'Change since the start',
        prompt: 'Compared with when you started here, how are you now?',
        answer: {
          kind: 'scale',
          low: -5,
          high: 5,
          lowLabel: 'very much worse',
          highLabel: 'completely recovered',
        },
      },
    ],
  },
  score: onlyAnswer('change'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [
    { from: -5, label: 'worse' },
    { from: -1, label: 'about the same' },
    { from: 2, label: 'better' },
  ],
  important: {
    absolute: 2,
    percent: null,
    source: {
      citation:
        'Kamper et al., J Man Manip Ther 2009 (2 points); 2.5 points on a global perceived effect scale in chronic low back pain',
      mark: 'established',
    },
  },
  detectable: null,
  reliability: {
    low: 0.65,
    high: 0.94,
    kind: 'test–retest ICC, low back pain (.84)',
    source: { citation: 'Bobos et al. 2020', mark: 'verified' },
  },
  ratesChange: { none: 0, betterFrom: 2, worseFrom: -2 },
  licence: { use: 'ship', note: 'A generic scale without an owner.' },
  sources: [
    { citation: 'Kamper et al., J Man Manip Ther 2009', mark: 'established' },
    {
      citation:
        'Bobos et al. 2020: ICC .84 (.65 to .94) in low back pain; 15 steps, .62 in shoulders',
      mark: 'verified',
    },
  ],
})
