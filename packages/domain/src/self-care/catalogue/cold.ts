import { defineSelfCare } from '../self-care.ts'

export const cold = defineSelfCare({
  id: 'cold',
  kind: 'cold',
  name: 'Cold pack',
  steps: [
    'A cold pack with a cloth between, never ice on bare skin.',
    '10 to 15 minutes, then at least two hours without.',
    'Look at the skin before and after.',
  ],
  perWeek: 7,
  minutes: 12,
  dose: {
    total: { least: 10, most: 15, unit: 'minutes', per: 'time' },
    apartHours: 2,
    intensity: { words: 'cool, never burning', most: null },
    counts: 'days',
  },
  stopIf: 'Stop if the skin turns white or blotchy, or burns.',
  avoid: [
    'Raynaud’s, cold urticaria or cryoglobulinaemia.',
    'Poor circulation in arms or legs.',
    'Skin that does not feel well.',
  ],
  evidence: [],
  sources: [
    {
      citation: 'Practice norm; low certainty. It may numb pain for a while; more is not known',
      mark: 'established',
    },
  ],
})
