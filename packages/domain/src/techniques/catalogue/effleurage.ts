import { defineTechnique } from '../technique.ts'

/** Long gliding strokes: the start and the end of most visits. */
export const effleurage = defineTechnique({
  id: 'effleurage',
  name: 'Effleurage',
  synonyms: ['gliding', 'stroking'],
  about: 'Long, slow, gliding strokes that warm the skin; most visits begin and end with them.',
  purposes: ['inflammation', 'relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 2, high: 5, per: 'region' },
    pressure: { low: 1, high: 3 },
    how: 'Slow strokes of 2 to 5 cm a second for calm, towards the heart on arms and legs.',
    source: {
      citation: 'Practice norm; slow touch of 1 to 10 cm a second feels most pleasant',
      mark: 'established',
    },
  },
  certification: null,
  avoid: [],
  evidence: [
    {
      study: 'Hinds et al., leg massage and blood flow',
      year: 2004,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'no-treatment',
      finding:
        'Blood flow in the large artery of the leg did not differ (760 and 733 mL a minute); flow in the skin rose.',
      source: {
        citation: 'Hinds et al., Med Sci Sports Exerc 2004;36:1308–1313',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation:
        'Part of Swedish massage in Cherkin et al. 2011 and Perlman et al. 2012; not tested alone',
      mark: 'established',
    },
  ],
})
