import { defineScoreOnly } from '../score-only.ts'

/** Revised Fibromyalgia Impact Questionnaire. */
export const fiqr = defineScoreOnly({
  id: 'fiqr',
  name: 'Fibromyalgia Impact Questionnaire, revised',
  shortName: 'Fibromyalgia impact',
  about: 'How much fibromyalgia takes from your life.',
  recall: 'past-week',
  better: 'lower',
  range: { low: 0, high: 100 },
  step: 0.01,
  licence: '© Bennett: ask for permission.',
  sources: [{ citation: 'Bennett et al., Arthritis Res Ther 2009', mark: 'established' }],
})
