import { defineScoreOnly } from '../score-only.ts'

/** Roland-Morris Disability Questionnaire: how many of its 24 sentences are ticked. Below 4 and above 20 it says little about change. */
export const rmdq = defineScoreOnly({
  id: 'rmdq',
  name: 'Roland-Morris Disability Questionnaire',
  shortName: 'Roland-Morris',
  about: 'How many everyday things back pain keeps you from.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 24 },
  bands: [
    { from: 0, label: 'recovered' },
    { from: 3, label: 'limited' },
  ],
  important: {
    absolute: 5,
    percent: 30,
    source: { citation: 'Ostelo et al., Spine 2008;33:90–94', mark: 'verified' },
  },
  detectable: { value: 5, source: { citation: 'About 5 points', mark: 'established' } },
  reliability: {
    low: 0.79,
    high: 0.93,
    kind: 'test–retest ICC',
    source: { citation: 'Roland and Fairbank, Spine 2000', mark: 'established' },
  },
  licence:
    'Its authors call it public domain; until that is checked again its 24 sentences stay on paper.',
  sources: [
    { citation: 'Roland and Morris, Spine 1983', mark: 'established' },
    { citation: 'Kamper et al. 2010: 2 or fewer as recovered', mark: 'verified' },
  ],
})
