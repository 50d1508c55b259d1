import { defineScoreOnly } from '../score-only.ts'

/** Epworth Sleepiness Scale. */
export const ess = defineScoreOnly({
  id: 'ess',
  name: 'Epworth Sleepiness Scale',
  shortName: 'Sleepiness',
  about: 'How likely you are to doze off in the daytime.',
  recall: 'now',
  better: 'lower',
  range: { low: 0, high: 24 },
  bands: [
    { from: 0, label: 'usual' },
    { from: 11, label: 'sleepier than usual' },
  ],
  licence: '© Johns: licence required.',
  sources: [{ citation: 'Johns, Sleep 1991 (more than 10)', mark: 'established' }],
})
