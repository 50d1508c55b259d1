import { defineScoreOnly } from '../score-only.ts'

/** Neck Disability Index as the raw total of its ten sections (see `ndiRaw` for open sections). */
export const ndi = defineScoreOnly({
  id: 'ndi',
  name: 'Neck Disability Index',
  shortName: 'Neck index',
  about: 'How much neck pain limits you in everyday life.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 50 },
  step: 0.1,
  bands: [
    { from: 0, label: 'none' },
    { from: 5, label: 'mild' },
    { from: 15, label: 'moderate' },
    { from: 25, label: 'severe' },
    { from: 35, label: 'complete' },
  ],
  important: {
    absolute: 5,
    percent: null,
    source: {
      citation:
        '5 raw points as smallest important and detectable change; Abbott and Schmitt, JOSPT 2014;44:560–564 found 14 % of the scale (7 points)',
      mark: 'verified',
    },
  },
  detectable: { value: 5, source: { citation: '5 raw points', mark: 'verified' } },
  reliability: {
    low: 0.93,
    high: 0.93,
    kind: 'test–retest ICC',
    source: { citation: 'McCarthy et al. 2007', mark: 'verified' },
  },
  licence: '© Vernon 1991, derived from the Oswestry index, through Mapi Research Trust.',
  sources: [
    { citation: 'Vernon and Mior, J Manipulative Physiol Ther 1991 (bands)', mark: 'established' },
  ],
})
