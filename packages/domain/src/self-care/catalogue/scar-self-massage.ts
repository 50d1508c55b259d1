import { defineSelfCare } from '../self-care.ts'

export const scarSelfMassage = defineSelfCare({
  id: 'scar-self-massage',
  kind: 'massage',
  name: 'Scar massage at home',
  steps: [
    'Only when the scar is closed and dry and your surgeon agrees.',
    'With a little plain cream, press, circle and lift the skin slowly.',
    'Five to ten minutes, once or twice a day.',
  ],
  perWeek: 7,
  minutes: 8,
  dose: {
    total: { least: 5, most: 10, unit: 'minutes', per: 'time' },
    timesADay: { low: 1, high: 2 },
    intensity: { words: 'gently, never painful', most: 2 },
    counts: 'days',
  },
  stopIf: 'Stop and show us if it opens, weeps, turns red and hot, or grows.',
  avoid: [
    'A scar that is open, infected or still crusted.',
    'A keloid that is growing or itching.',
    'Skin in or after radiation.',
  ],
  evidence: [
    {
      study: 'Shin and Bordeaux, review of scar massage, 10 reports, 144 people',
      year: 2012,
      certainty: 'very-low',
      direction: 'mixed',
      comparator: 'none',
      finding:
        'Weak evidence: nearly half improved, by measures that differed in every report and mostly without a comparison.',
      source: {
        citation: 'Shin and Bordeaux, Dermatol Surg 2012;38:414–423',
        url: 'https://doi.org/10.1111/j.1524-4725.2011.02201.x',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation: 'Shin and Bordeaux, Dermatol Surg 2012;38:414–423',
      url: 'https://doi.org/10.1111/j.1524-4725.2011.02201.x',
      mark: 'verified',
    },
  ],
})
