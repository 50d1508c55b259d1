import { defineScoreOnly } from '../score-only.ts'

/** S-LANSS: signs of pain from nerves, reported by the person. A screen, never a diagnosis. */
export const sLanss = defineScoreOnly({
  id: 's-lanss',
  name: 'S-LANSS: signs of nerve pain, self-reported',
  shortName: 'S-LANSS',
  about: 'How much your pain feels like pain from nerves.',
  recall: 'past-week',
  better: 'lower',
  range: { low: 0, high: 24 },
  bands: [
    { from: 0, label: 'fewer signs' },
    { from: 12, label: 'many signs: worth asking a doctor about' },
  ],
  licence: 'Terms not verified: kept on paper.',
  sources: [{ citation: 'Bennett et al., J Pain 2005 (12 or more)', mark: 'established' }],
})
