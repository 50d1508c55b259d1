import { defineSelfCare } from '../self-care.ts'

export const pnfStretch = defineSelfCare({
  id: 'pnf-stretch',
  kind: 'stretching',
  name: 'Press, let go, stretch',
  steps: [
    'Warm up, then ease into the stretch until it feels tight.',
    'Press against your hand or a strap for 3 to 6 seconds, with a fifth to three quarters of your strength. Keep breathing.',
    'Let go, and ease a little further for 10 to 30 seconds.',
    'Repeat two to four times for each muscle.',
  ],
  perWeek: 3,
  minutes: 8,
  dose: {
    sets: { low: 2, high: 4 },
    pressSeconds: { low: 3, high: 6 },
    holdSeconds: { low: 10, high: 30 },
    intensity: { words: 'with a fifth to three quarters of your strength, never painful', most: 3 },
    counts: 'times',
  },
  stopIf: 'Stop if it hurts sharply, or if pain or tingling runs into an arm or leg.',
  avoid: [
    'High blood pressure: never hold your breath, and press lightly.',
    'Hypermobile joints, or a muscle torn or repaired not long ago.',
    'After a joint replacement: only what your surgeon allows.',
  ],
  evidence: [
    {
      study: 'ACSM 2011, position stand on exercise: contract-and-relax stretching',
      year: 2011,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'Joints move further with it, as with other stretching; chronic pain was not the question.',
      source: {
        citation: 'Garber CE et al. (ACSM). Med Sci Sports Exerc 2011;43:1334',
        mark: 'established',
      },
    },
  ],
  sources: [
    { citation: 'Garber CE et al. (ACSM). Med Sci Sports Exerc 2011;43:1334', mark: 'established' },
  ],
})
