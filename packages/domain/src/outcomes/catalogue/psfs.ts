import { defineInstrument } from '../instrument.ts'
import { matchedMean } from '../scoring.ts'

/**
 * Patient-Specific Functional Scale: activities in the person's own words, 0 unable to 10 as before. Higher is better
 * (PSFS 2.0 is inverted: never mix the two).
 */
export const psfs = defineInstrument({
  id: 'psfs',
  name: 'Patient-Specific Functional Scale',
  shortName: 'Chosen activities',
  about: 'How well you can do the things that matter to you.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 45,
  better: 'higher',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'activities',
    prompt:
      'Name three to five activities that your pain makes hard. How well can you do each today?',
    least: 3,
    most: 5,
    answer: {
      kind: 'scale',
      low: 0,
      high: 10,
      lowLabel: 'cannot do it',
      highLabel: 'can do it as before',
    },
  },
  score: matchedMean(3, 2),
  missing:
    'At least three activities at the first measurement; later the mean of the same activities, at least two of them.',
  subscores: [],
  bands: [],
  important: {
    absolute: 1.3,
    percent: null,
    grades: [
      { from: 1.3, label: 'small' },
      { from: 2.3, label: 'medium' },
      { from: 2.7, label: 'large' },
    ],
    source: {
      citation: 'Abbott and Schmitt, JOSPT 2014;44:560–564 (n = 1,708)',
      mark: 'verified',
    },
  },
  detectable: {
    value: 2.38,
    source: {
      citation:
        'Stratford et al., Physiother Can 1995;47:258–263: 2 points at 90 % for the mean, restated at 95 % (2 × 1.960 ÷ 1.645)',
      mark: 'established',
    },
  },
  reliability: {
    low: 0.71,
    high: 0.85,
    kind: 'test–retest ICC',
    source: {
      citation: 'Hefford et al., JOSPT 2012;42:56–65 (upper limb, .71); cervical radiculopathy .85',
      mark: 'verified',
    },
  },
  licence: { use: 'ship', note: 'Listed as free by Shirley Ryan AbilityLab.' },
  sources: [
    {
      citation: 'Stratford et al., Physiother Can 1995;47:258–263',
      mark: 'established',
    },
    {
      citation: 'At least two matched activities at follow-up, three at baseline',
      mark: 'decision',
    },
  ],
})
