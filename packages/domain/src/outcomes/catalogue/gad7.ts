import { defineInstrument } from '../instrument.ts'
import { overTwoWeeks, worry } from '../phq-wording.ts'
import { proratedSum } from '../scoring.ts'

/** GAD-7. Names no diagnosis; the band is of the unrounded score. */
export const gad7 = defineInstrument({
  id: 'gad7',
  name: 'Generalised Anxiety Disorder scale, seven questions',
  shortName: 'Worry, seven questions',
  about: 'How much worry has bothered you over the last two weeks.',
  answeredBy: 'patient',
  recall: 'past-two-weeks',
  seconds: 60,
  better: 'lower',
  range: { low: 0, high: 21 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      { ...worry[0], optional: true },
      { ...worry[1], optional: true },
      {
        ...overTwoWeeks('many-worries', 'Many worries', 'worrying too much about different things'),
        optional: true,
      },
      { ...overTwoWeeks('relaxing', 'Relaxing', 'trouble relaxing'), optional: true },
      {
        ...overTwoWeeks('restless', 'Restless', 'being so restless that it is hard to sit still'),
        optional: true,
      },
      {
        ...overTwoWeeks('irritable', 'Irritable', 'becoming easily annoyed or irritable'),
        optional: true,
      },
      {
        ...overTwoWeeks('afraid', 'Afraid', 'feeling afraid as if something awful might happen'),
        optional: true,
      },
    ],
  },
  score: proratedSum(2, [
    'nervous',
    'worrying',
    'many-worries',
    'relaxing',
    'restless',
    'irritable',
    'afraid',
  ]),
  missing:
    'At least five of the seven answers are needed; open ones count as the mean of the rest.',
  subscores: [],
  bands: [
    { from: 0, label: 'minimal' },
    { from: 5, label: 'mild' },
    { from: 10, label: 'moderate' },
    { from: 15, label: 'severe' },
  ],
  important: {
    absolute: 4,
    percent: 27,
    source: {
      citation:
        'Toussaint et al., J Affect Disord 2020 (4 points); Kounali et al. 2022 (27 % of the start, 1.5 points where it was moderate)',
      mark: 'established',
    },
  },
  detectable: null,
  reliability: {
    low: 0.83,
    high: 0.83,
    kind: 'test–retest ICC',
    source: { citation: 'Spitzer et al., Arch Intern Med 2006', mark: 'established' },
  },
  licence: { use: 'ship', note: 'The PHQ family may be copied without permission or fee.' },
  sources: [
    { citation: 'Spitzer et al., Arch Intern Med 2006', mark: 'established' },
    {
      citation:
        'PHQ and GAD-7 instruction manual: up to two open answers count as the mean of the rest',
      mark: 'established',
    },
  ],
})
