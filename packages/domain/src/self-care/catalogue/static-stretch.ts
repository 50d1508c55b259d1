import { defineSelfCare } from '../self-care.ts'

export const staticStretch = defineSelfCare({
  id: 'static-stretch',
  kind: 'stretching',
  name: 'Stretch and hold',
  steps: [
    'Warm up first with a few minutes of easy movement.',
    'Ease into the stretch until it feels tight, not painful.',
    'Hold 10 to 30 seconds (30 to 60 if you are older) and breathe.',
    'Repeat two to four times, about a minute for each muscle.',
  ],
  perWeek: 4,
  minutes: 8,
  dose: {
    sets: { low: 2, high: 4 },
    holdSeconds: { low: 10, high: 30 },
    total: { least: 60, most: 60, unit: 'seconds', per: 'muscle' },
    intensity: { words: 'until it feels tight, not painful', most: 3 },
    counts: 'times',
  },
  stopIf: 'Stop if it hurts sharply, or if pain or tingling runs into an arm or leg.',
  avoid: [
    'Hypermobile joints: stay in the middle of the range.',
    'After a joint replacement: only what your surgeon allows.',
    'Osteoporosis: no loaded bending forward.',
  ],
  evidence: [
    {
      study: 'ACSM 2011, position stand on exercise',
      year: 2011,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'Sixty seconds for each muscle on two or three days a week probably improves how far a joint moves.',
      source: {
        citation: 'Garber CE et al. (ACSM). Med Sci Sports Exerc 2011;43:1334',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Garber CE et al. (ACSM). Med Sci Sports Exerc 2011;43:1334',
      mark: 'verified',
    },
  ],
})
