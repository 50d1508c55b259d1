import { defineScoreOnly } from '../score-only.ts'

/** Fear-Avoidance Beliefs Questionnaire: its two subscales, each its own series. */
export const fabq = defineScoreOnly({
  id: 'fabq',
  name: 'Fear-Avoidance Beliefs Questionnaire',
  shortName: 'Fear-avoidance beliefs',
  about: 'How far you expect activity or work to harm your back.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 42 },
  variants: {
    'physical-activity': { name: 'Beliefs about activity (FABQ)', range: { low: 0, high: 24 } },
    work: { name: 'Beliefs about work (FABQ)' },
  },
  licence: 'Terms not verified: kept on paper.',
  sources: [{ citation: 'Waddell et al., Pain 1993', mark: 'established' }],
})
