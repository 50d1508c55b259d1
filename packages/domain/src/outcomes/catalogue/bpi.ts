import { defineScoreOnly } from '../score-only.ts'

/** Brief Pain Inventory: its severity and its interference, each the mean of their questions. */
export const bpi = defineScoreOnly({
  id: 'bpi',
  name: 'Brief Pain Inventory',
  shortName: 'Brief Pain Inventory',
  about: 'How strong your pain is, and how much it gets in the way.',
  recall: 'past-day',
  better: 'lower',
  range: { low: 0, high: 10 },
  step: 0.01,
  variants: {
    severity: { name: 'Pain severity (BPI)' },
    interference: { name: 'Pain interference (BPI)' },
  },
  important: {
    absolute: 1,
    percent: 30,
    source: { citation: '1 point of interference; 30 % of the start', mark: 'established' },
  },
  licence: '© Cleeland, MD Anderson Cancer Center: permission required.',
  sources: [{ citation: 'Cleeland and Ryan, Ann Acad Med Singap 1994', mark: 'established' }],
})
