import { defineTechnique } from '../technique.ts'

export const petrissage = defineTechnique({
  id: 'petrissage',
  name: 'Petrissage',
  synonyms: ['kneading', 'wringing', 'rolling', 'picking up'],
  about: 'Kneading: muscle is lifted, rolled and pressed.',
  purposes: ['relaxation', 'range-of-motion', 'inflammation'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 3, high: 8, per: 'region' },
    pressure: { low: 2, high: 4 },
    how: 'Rhythmic kneading of relaxed muscle, within comfort.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: ['Fragile skin', 'A muscle strained in the past 72 hours'],
  evidence: [],
  sources: [
    {
      citation:
        'Part of Swedish massage in Cherkin et al. 2011 and Perlman et al. 2012; not tested alone',
      mark: 'established',
    },
  ],
})
