import { defineSelfCare } from '../self-care.ts'

export const postureBreaks = defineSelfCare({
  id: 'posture-breaks',
  kind: 'posture',
  name: 'Change position often',
  steps: [
    'Stand or move for a minute or two every half hour.',
    'A pattern some like: sit 20 minutes, stand 8, walk 2.',
    'Screen top at eye level, feet on the ground.',
    'There is no single good posture: the next one is the best one.',
  ],
  perWeek: 7,
  minutes: 2,
  dose: {
    total: { least: 1, most: 2, unit: 'minutes', per: 'time' },
    everyMinutes: 30,
    intensity: { words: 'easily', most: 2 },
    counts: 'days',
  },
  stopIf: 'Nothing special; change again if a position hurts.',
  avoid: [],
  evidence: [],
  sources: [
    {
      citation: 'Reviews of active breaks at work; low certainty that they reduce discomfort',
      mark: 'established',
    },
  ],
})
