import { defineScoreOnly } from '../score-only.ts'

/** Insomnia Severity Index (see `isiTotal` for a total from its seven answers). */
export const isi = defineScoreOnly({
  id: 'isi',
  name: 'Insomnia Severity Index',
  shortName: 'Insomnia',
  about: 'How much trouble with sleep troubles you.',
  recall: 'past-two-weeks',
  better: 'lower',
  range: { low: 0, high: 28 },
  bands: [
    { from: 0, label: 'none' },
    { from: 8, label: 'below the threshold' },
    { from: 15, label: 'moderate' },
    { from: 22, label: 'severe' },
  ],
  important: {
    absolute: 6,
    percent: null,
    source: { citation: 'Yang et al. 2009', mark: 'established' },
  },
  licence: '© Morin, distributed by Mapi Research Trust: use with permission.',
  sources: [
    {
      citation: 'Morin et al., Sleep 2011 (bands; 10 or more in the community)',
      mark: 'established',
    },
  ],
})
