import { defineScoreOnly } from '../score-only.ts'

/** Pain Catastrophizing Scale. A total, never a verdict on a person. */
export const pcs = defineScoreOnly({
  id: 'pcs',
  name: 'Pain Catastrophizing Scale',
  shortName: 'Pain thoughts',
  about: 'How much worrying thoughts about pain take hold.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 52 },
  bands: [
    { from: 0, label: 'lower' },
    { from: 30, label: 'high' },
  ],
  licence: 'Licensed and distributed by Mapi Research Trust.',
  sources: [
    { citation: 'Sullivan et al., Psychol Assess 1995 (30 or more as high)', mark: 'established' },
  ],
})
