import { defineScoreOnly } from '../score-only.ts'

/** DN4: signs of pain from nerves. A screen, never a diagnosis. */
export const dn4 = defineScoreOnly({
  id: 'dn4',
  name: 'DN4: signs of nerve pain',
  shortName: 'DN4',
  about: 'How many signs of pain from nerves there are.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 10 },
  bands: [
    { from: 0, label: 'fewer signs' },
    { from: 4, label: 'many signs: worth asking a doctor about' },
  ],
  licence: 'Distributed by Mapi Research Trust.',
  sources: [{ citation: 'Bouhassira et al., Pain 2005 (4 or more)', mark: 'established' }],
})
