import { defineScoreOnly } from '../score-only.ts'

/** Oswestry Disability Index, in percent (see `odiPercent` for a total from its sections). */
export const odi = defineScoreOnly({
  id: 'odi',
  name: 'Oswestry Disability Index',
  shortName: 'Oswestry index',
  about: 'How much back pain limits you in everyday life, in percent.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 100 },
  unit: '%',
  step: 0.01,
  bands: [
    { from: 0, label: 'minimal' },
    { from: 21, label: 'moderate' },
    { from: 41, label: 'severe' },
    { from: 61, label: 'very severe' },
    { from: 81, label: 'bed-bound' },
  ],
  important: {
    absolute: 10,
    percent: 30,
    source: { citation: 'Ostelo et al., Spine 2008;33:90–94', mark: 'verified' },
  },
  detectable: { value: 10, source: { citation: 'About 10 points', mark: 'established' } },
  licence:
    '© Fairbank, distributed by Mapi Research Trust: free for clinicians, fees for organisations and software makers.',
  sources: [
    { citation: 'Fairbank and Pynsent, Spine 2000 (scoring and bands)', mark: 'established' },
  ],
})
