import { defineScoreOnly } from '../score-only.ts'

/** Tampa Scale of Kinesiophobia, 17 questions. */
export const tsk = defineScoreOnly({
  id: 'tsk',
  name: 'Tampa Scale of Kinesiophobia',
  shortName: 'Fear of movement',
  about: 'How much fear of pain keeps you from moving.',
  recall: 'now',
  better: 'lower',
  range: { low: 17, high: 68 },
  bands: [
    { from: 17, label: 'lower' },
    { from: 37, label: 'high' },
  ],
  licence: 'Terms not verified: kept on paper.',
  sources: [{ citation: 'Vlaeyen et al., Pain 1995 (37 or more)', mark: 'established' }],
})
