import { defineScoreOnly } from '../score-only.ts'

/** WHODAS 2.0, 0–100. */
export const whodas2 = defineScoreOnly({
  id: 'whodas2',
  name: 'WHO Disability Assessment Schedule 2.0',
  shortName: 'Disability (WHODAS)',
  about: 'How much your health limits what you can do.',
  recall: 'past-four-weeks',
  better: 'lower',
  range: { low: 0, high: 100 },
  step: 0.01,
  licence: '© World Health Organization: its terms apply.',
  sources: [{ citation: 'Üstün et al., Bull World Health Organ 2010', mark: 'established' }],
})
