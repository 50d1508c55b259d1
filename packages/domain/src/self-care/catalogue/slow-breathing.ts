import { defineSelfCare } from '../self-care.ts'

export const slowBreathing = defineSelfCare({
  id: 'slow-breathing',
  kind: 'breathing',
  name: 'Slow breathing',
  steps: [
    'Sit or lie comfortably.',
    'Breathe about six times a minute, out a little longer than in.',
    'Five to ten minutes, once or twice a day.',
  ],
  perWeek: 7,
  minutes: 5,
  dose: {
    total: { least: 5, most: 10, unit: 'minutes', per: 'time' },
    timesADay: { low: 1, high: 2 },
    intensity: { words: 'about six breaths a minute, without effort', most: 1 },
    counts: 'days',
  },
  stopIf: 'Stop if you feel light-headed, and breathe normally.',
  avoid: ['Panic or lung disease: shorter, and with somebody beside you at first.'],
  evidence: [],
  sources: [
    {
      citation: 'Reviews of slow breathing for anxiety and pain; low to moderate certainty',
      mark: 'established',
    },
  ],
})
