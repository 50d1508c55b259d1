import { defineScoreOnly } from '../score-only.ts'

/** STarT MSK tool. */
export const startMsk = defineScoreOnly({
  id: 'start-msk',
  name: 'Keele STarT MSK tool',
  shortName: 'STarT MSK',
  about: 'Which kind of care may fit, from how pain affects you.',
  recall: 'past-two-weeks',
  better: 'lower',
  range: { low: 0, high: 12 },
  bands: [
    { from: 0, label: 'low risk' },
    { from: 5, label: 'medium risk' },
    { from: 9, label: 'high risk' },
  ],
  licence: '© Keele University: a licence for everyone, paid for commercial use.',
  sources: [{ citation: 'Dunn et al. 2021 (bands)', mark: 'established' }],
})
