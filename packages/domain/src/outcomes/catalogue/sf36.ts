import { defineScoreOnly } from '../score-only.ts'

/** SF-36v2: its physical and mental summaries (T scores, population mean 50, SD 10), each its own series. */
export const sf36 = defineScoreOnly({
  id: 'sf36',
  name: 'SF-36 health survey',
  shortName: 'SF-36',
  about: 'How your health is, in body and mind.',
  recall: 'past-four-weeks',
  better: 'higher',
  range: { low: 0, high: 100 },
  step: 0.01,
  variants: {
    physical: { name: 'Physical health (SF-36)' },
    mental: { name: 'Mental health (SF-36)' },
  },
  licence: '© QualityMetric: licence required.',
  sources: [{ citation: 'Ware and Sherbourne, Med Care 1992', mark: 'established' }],
})
