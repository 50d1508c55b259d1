import { defineScoreOnly } from '../score-only.ts'

/** KOOS: its five subscales, each its own series; 100 is no trouble. */
export const koos = defineScoreOnly({
  id: 'koos',
  name: 'KOOS knee score',
  shortName: 'KOOS',
  about: 'How your knee is, from pain to sport.',
  recall: 'past-week',
  better: 'higher',
  range: { low: 0, high: 100 },
  step: 0.01,
  variants: {
    pain: { name: 'Knee pain (KOOS)' },
    symptoms: { name: 'Knee symptoms (KOOS)' },
    'daily-living': { name: 'Knee in daily life (KOOS)' },
    sport: { name: 'Knee in sport (KOOS)' },
    'quality-of-life': { name: 'Knee and quality of life (KOOS)' },
  },
  important: {
    absolute: 10,
    percent: null,
    source: { citation: 'Studies report 8 to 10 points; the upper end taken', mark: 'established' },
  },
  licence: '© Roos: ask before using it in software.',
  sources: [{ citation: 'Roos et al., J Orthop Sports Phys Ther 1998', mark: 'established' }],
})
