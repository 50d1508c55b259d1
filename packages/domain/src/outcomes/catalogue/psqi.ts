import { defineScoreOnly } from '../score-only.ts'

/** Pittsburgh Sleep Quality Index. */
export const psqi = defineScoreOnly({
  id: 'psqi',
  name: 'Pittsburgh Sleep Quality Index',
  shortName: 'Sleep quality index',
  about: 'How well you slept over the past month.',
  recall: 'past-four-weeks',
  better: 'lower',
  range: { low: 0, high: 21 },
  bands: [
    { from: 0, label: 'good' },
    { from: 6, label: 'poor' },
  ],
  licence: '© University of Pittsburgh: licence required.',
  sources: [
    { citation: 'Buysse et al., Psychiatry Res 1989 (more than 5 as poor)', mark: 'established' },
  ],
})
