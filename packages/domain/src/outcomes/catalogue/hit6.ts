import { defineScoreOnly } from '../score-only.ts'

/** HIT-6, Headache Impact Test. */
export const hit6 = defineScoreOnly({
  id: 'hit6',
  name: 'Headache Impact Test, six questions',
  shortName: 'Headache impact',
  about: 'How much headaches take from your life.',
  recall: 'past-four-weeks',
  better: 'lower',
  range: { low: 36, high: 78 },
  bands: [
    { from: 36, label: 'little or none' },
    { from: 50, label: 'some' },
    { from: 56, label: 'substantial' },
    { from: 60, label: 'severe' },
  ],
  reliability: {
    low: 0.77,
    high: 0.77,
    kind: 'test–retest ICC',
    source: { citation: 'Studies of the HIT-6', mark: 'established' },
  },
  licence: 'A trademark of QualityMetric: licence required.',
  sources: [{ citation: 'Kosinski et al., Qual Life Res 2003', mark: 'established' }],
})
