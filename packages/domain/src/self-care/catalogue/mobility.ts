import { defineSelfCare } from '../self-care.ts'

export const mobility = defineSelfCare({
  id: 'mobility',
  kind: 'movement',
  name: 'Small movement rounds',
  steps: [
    'Move neck, shoulders and hips slowly through what is comfortable.',
    'Five to ten times each way.',
    'Once to three times a day.',
  ],
  perWeek: 7,
  minutes: 5,
  dose: {
    repetitions: { low: 5, high: 10 },
    timesADay: { low: 1, high: 3 },
    intensity: { words: 'slowly, through what is comfortable', most: 2 },
    counts: 'days',
  },
  stopIf: 'Stop if you feel dizzy, or pain runs into an arm or leg.',
  avoid: [],
  evidence: [],
  sources: [
    {
      citation: 'Practice norm; low certainty',
      mark: 'established',
    },
  ],
})
