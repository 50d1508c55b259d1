import { diaryContradiction, scoreDiaryDays } from '../diary-days.ts'
import { defineInstrument } from '../instrument.ts'

/** Days with a flare-up in 28, from the diary. */
export const flareDays = defineInstrument({
  id: 'flare-days',
  name: 'Flare-up days in four weeks',
  shortName: 'Flare-up days',
  about: 'On how many of the past 28 days your pain flared up.',
  answeredBy: 'patient',
  recall: 'past-four-weeks',
  seconds: 15,
  better: 'lower',
  range: { low: 0, high: 28 },
  unit: 'days',
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'days',
        name: 'Flare-up days',
        prompt: 'On how many of the past 28 days did your pain or swelling flare up?',
        answer: { kind: 'quantity', low: 0, high: 28, step: 1, unit: 'days' },
      },
      {
        id: 'answered',
        name: 'Days in the diary',
        prompt: 'For how many of the past 28 days do you know?',
        answer: { kind: 'quantity', low: 1, high: 28, step: 1, unit: 'days' },
      },
    ],
  },
  score: scoreDiaryDays,
  missing:
    'The diary needs 24 of 28 days; with fewer the count is scaled up to 28, and below 7 there is none.',
  contradiction: diaryContradiction,
  subscores: [],
  bands: [],
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
  licence: { use: 'ship', note: 'A generic count.' },
  sources: [
    {
      citation: 'Our own wording of a generic count; at least 7 of 28 days known',
      mark: 'decision',
    },
  ],
})
