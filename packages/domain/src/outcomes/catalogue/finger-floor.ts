import { defineInstrument } from '../instrument.ts'
import { noPublishedChange } from '../score-only.ts'
import { onlyAnswer } from '../scoring.ts'

/** How far the fingertips stay above the floor in a forward bend, knees straight. */
export const fingerFloor = defineInstrument({
  id: 'finger-floor',
  name: 'Fingertips to floor',
  shortName: 'Fingers to floor',
  about: 'How close your fingertips come to the floor when you bend forward with straight knees.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 20,
  better: 'lower',
  range: { low: 0, high: 100 },
  unit: 'cm',
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'distance',
        name: 'Distance',
        prompt: 'From the middle fingertip to the floor, standing, knees straight',
        answer: { kind: 'quantity', low: 0, high: 100, step: 0.5, unit: 'cm' },
      },
    ],
  },
  score: onlyAnswer('distance'),
  missing: 'The distance is needed; fingertips on the floor are 0.',
  subscores: [],
  bands: [],
  important: noPublishedChange,
  detectable: {
    value: 5,
    source: {
      citation: 'Fingertip-to-floor studies report 4 to 5 cm; the upper end taken',
      mark: 'established',
    },
  },
  reliability: null,
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    {
      citation: 'Perret et al., Arch Phys Med Rehabil 2001;82:1566–1570 (fingertip-to-floor test)',
      mark: 'established',
    },
  ],
})
