import { defineScoreOnly } from '../score-only.ts'

/** painDETECT: how likely pain has a nerve part. A screen, never a diagnosis. */
export const painDetect = defineScoreOnly({
  id: 'pain-detect',
  name: 'painDETECT',
  shortName: 'painDETECT',
  about: 'How much your pain feels like pain from nerves.',
  recall: 'past-four-weeks',
  better: 'lower',
  range: { low: -1, high: 38 },
  bands: [
    { from: -1, label: 'a nerve part is unlikely' },
    { from: 13, label: 'unclear' },
    { from: 19, label: 'a nerve part is likely' },
  ],
  licence: '© Pfizer: permission required.',
  sources: [{ citation: 'Freynhagen et al., Curr Med Res Opin 2006', mark: 'established' }],
})
