import { defineTechnique } from '../technique.ts'

export const scarMassage = defineTechnique({
  id: 'scar-massage',
  name: 'Scar massage',
  synonyms: [
    'scar mobilisation',
    'scar mobilization',
    'scar tissue massage',
    'post-surgical scar work',
  ],
  about: 'Slow pressing, lifting and moving of a scar that has closed.',
  purposes: ['range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'superficial',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'region' },
    pressure: { low: 2, high: 3 },
    how: 'Five to ten minutes, from about two to six weeks after surgery and only once it is closed and the surgeon agrees; learnt to be done at home once or twice a day.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'A wound that is open, infected or still crusted',
    'A keloid that is growing or itching',
    'Skin in or after radiation',
  ],
  evidence: [
    {
      study: 'Shin and Bordeaux, review of scar massage, 10 reports, 144 people',
      year: 2012,
      certainty: 'very-low',
      direction: 'mixed',
      comparator: 'none',
      finding:
        'Weak evidence: nearly half improved, surgical scars more often, by measures that differed in every report and mostly without a comparison.',
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
