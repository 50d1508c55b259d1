import { defineScoreOnly } from '../score-only.ts'

/** EQ-5D: its index by the country’s value set, and its thermometer of health, each its own series. */
export const eq5d = defineScoreOnly({
  id: 'eq5d',
  name: 'EQ-5D health today',
  shortName: 'Health today',
  about: 'How your health is today.',
  recall: 'now',
  better: 'higher',
  range: { low: -1, high: 100 },
  step: 0.001,
  variants: {
    index: { name: 'Health index (EQ-5D)', range: { low: -1, high: 1 } },
    thermometer: { name: 'Health thermometer (EQ-5D)', range: { low: 0, high: 100 }, step: 1 },
  },
  licence: '© EuroQol Group: registration or licence required.',
  sources: [{ citation: 'EuroQol Group, Health Policy 1990', mark: 'established' }],
})
