import { defineScoreOnly } from '../score-only.ts'

/** Central Sensitization Inventory, part A. */
export const csi = defineScoreOnly({
  id: 'csi',
  name: 'Central Sensitization Inventory',
  shortName: 'Sensitivity',
  about: 'How many signs of a sensitive nervous system you notice.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 100 },
  bands: [
    { from: 0, label: 'lower' },
    { from: 40, label: 'higher' },
  ],
  licence: 'Terms not verified: kept on paper.',
  sources: [{ citation: 'Neblett et al., J Pain 2013 (40 or more)', mark: 'established' }],
})
