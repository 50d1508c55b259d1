import { defineScoreOnly } from '../score-only.ts'

/** WOMAC, Likert version: its total and its three subscales, each its own series. */
export const womac = defineScoreOnly({
  id: 'womac',
  name: 'WOMAC osteoarthritis index',
  shortName: 'WOMAC',
  about: 'How much pain, stiffness and trouble your knee or hip gives you.',
  recall: 'past-day',
  better: 'lower',
  range: { low: 0, high: 96 },
  variants: {
    total: { name: 'WOMAC total' },
    pain: { name: 'Joint pain (WOMAC)', range: { low: 0, high: 20 } },
    stiffness: { name: 'Joint stiffness (WOMAC)', range: { low: 0, high: 8 } },
    function: { name: 'Joint function (WOMAC)', range: { low: 0, high: 68 } },
  },
  licence: '© Bellamy: licence required.',
  sources: [{ citation: 'Bellamy et al., J Rheumatol 1988', mark: 'established' }],
})
