import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const passiveStretch = defineTechnique({
  id: 'passive-stretch',
  name: 'Passive stretch',
  synonyms: ['assisted stretching'],
  about: 'The therapist stretches a muscle for you, slowly, to a mild pull.',
  purposes: ['range-of-motion'],
  tags: {
    depth: 'moderate',
    force: ['stretch'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 2, high: 4, per: 'region' },
    pressure: null,
    how: 'Hold for 30 to 60 seconds, two to four times, on warm muscle.',
    source: {
      citation: 'Garber et al. (ACSM), Med Sci Sports Exerc 2011;43:1334–1359',
      mark: 'verified',
    },
  },
  regions: muscleRegions,
  certification: null,
  avoid: [
    'Hypermobility',
    'Directions a surgeon has ruled out after a joint replacement',
    'An unstable joint',
  ],
  evidence: [
    {
      study: 'ACSM position stand on flexibility',
      year: 2011,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding: 'Stretching lets joints move further; whether it eases chronic pain is less sure.',
      source: {
        citation: 'Garber et al. (ACSM), Med Sci Sports Exerc 2011;43:1334–1359',
        mark: 'established',
      },
    },
  ],
  sources: [
    {
      citation: 'Garber et al. (ACSM), Med Sci Sports Exerc 2011;43:1334–1359',
      mark: 'verified',
    },
  ],
})
