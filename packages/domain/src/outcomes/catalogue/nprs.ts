import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** Numeric pain rating. The recall period is the variant: it stays the same within a series. */
export const nprs = defineInstrument({
  id: 'nprs',
  name: 'Numeric pain rating scale',
  shortName: 'Pain',
  about: 'How strong your pain is, as a number from 0 to 10.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 5,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: {
    now: {
      name: 'Pain now',
      prompt: 'How strong is your pain right now?',
      recall: 'now',
    },
    'average-week': {
      name: 'Average pain in the past week',
      prompt: 'How strong was your pain on average in the past week?',
      recall: 'past-week',
    },
    'worst-day': {
      name: 'Worst pain in the past 24 hours',
      prompt: 'How strong was your worst pain in the past 24 hours?',
      recall: 'past-day',
    },
    'best-day': {
      name: 'Least pain in the past 24 hours',
      prompt: 'How strong was your least pain in the past 24 hours?',
      recall: 'past-day',
    },
  },
  form: {
    kind: 'items',
    items: [
      {
        id: 'pain',
        name: 'Pain',
        prompt: 'How strong is your pain?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'no pain',
          highLabel: 'pain as bad as you can imagine',
        },
      },
    ],
  },
  score: onlyAnswer('pain'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [
    { from: 0, label: 'none' },
    { from: 1, label: 'mild' },
    { from: 4, label: 'moderate' },
    { from: 7, label: 'severe' },
  ],
  important: {
    absolute: 2,
    percent: 30,
    source: {
      citation:
        'Farrar et al., Pain 2001;94:149–158 (n = 2,724): about 2 points or 30 %; Ostelo et al., Spine 2008;33:90–94',
      url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
      mark: 'verified',
    },
  },
  detectable: {
    value: 2,
    source: {
      citation:
        'Childs et al., Spine 2005;30:1331–1334 (low back, about 2 points); Cleland et al. 2008 (neck, 2.1 points)',
      mark: 'established',
    },
  },
  reliability: {
    low: 0.61,
    high: 0.76,
    kind: 'test–retest ICC',
    source: {
      citation: 'Childs et al., Spine 2005;30:1331–1334 (low back); Cleland et al. 2008 (neck)',
      mark: 'established',
    },
  },
  licence: { use: 'ship', note: 'A generic scale without an owner.' },
  sources: [
    {
      citation: 'Farrar et al., Pain 2001;94:149–158',
      url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
      mark: 'verified',
    },
    {
      citation:
        'Dworkin et al., J Pain 2008;9:105–121: 10–20 % minimal, 30 % or more moderate, 50 % or more substantial improvement',
      mark: 'established',
    },
    {
      citation: 'Abbott and Schmitt, JOSPT 2014;44:560–564: 1.5 points small to 3.5 points large',
      mark: 'verified',
    },
  ],
})
