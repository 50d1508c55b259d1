import { defineScoreOnly } from '../score-only.ts'

/** SF-12v2: its physical and mental summaries (T scores, population mean 50, SD 10), each its own series. */
export const sf12 = defineScoreOnly({
  id: 'sf12',
  name: 'SF-12 health survey',
  shortName: 'SF-12',
  about: 'How your health is, in body and mind.',
  recall: 'past-four-weeks',
  better: 'higher',
  range: { low: 0, high: 100 },
  step: 0.01,
  variants: {
    physical: { name: 'Physical health (SF-12)' },
    mental: { name: 'Mental health (SF-12)' },
  },
  licence: '© QualityMetric: licence required.',
  sources: [{ citation: 'Ware et al., Med Care 1996', mark: 'established' }],
})
