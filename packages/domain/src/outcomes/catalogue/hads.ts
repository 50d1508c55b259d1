import { defineScoreOnly } from '../score-only.ts'

/** Hospital Anxiety and Depression Scale: its two subscales, each its own series. Names no diagnosis. */
export const hads = defineScoreOnly({
  id: 'hads',
  name: 'Hospital Anxiety and Depression Scale',
  shortName: 'Worry and mood (HADS)',
  about: 'How much worry and low mood you have had over the past week.',
  recall: 'past-week',
  better: 'lower',
  range: { low: 0, high: 21 },
  variants: {
    anxiety: { name: 'Worry (HADS)' },
    depression: { name: 'Mood (HADS)' },
  },
  bands: [
    { from: 0, label: 'usual' },
    { from: 8, label: 'raised' },
    { from: 11, label: 'high: worth a conversation' },
  ],
  licence: '© GL Assessment: licence required.',
  sources: [{ citation: 'Zigmond and Snaith, Acta Psychiatr Scand 1983', mark: 'established' }],
})
