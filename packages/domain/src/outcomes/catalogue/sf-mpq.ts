import { defineScoreOnly } from '../score-only.ts'

/** Short-form McGill Pain Questionnaire: the total of its fifteen words. */
export const sfMpq = defineScoreOnly({
  id: 'sf-mpq',
  name: 'McGill Pain Questionnaire, short form',
  shortName: 'Pain words (McGill)',
  about: 'How your pain feels, in fifteen words.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 45 },
  licence: '© Melzack, distributed by Mapi Research Trust.',
  sources: [{ citation: 'Melzack, Pain 1987', mark: 'established' }],
})
