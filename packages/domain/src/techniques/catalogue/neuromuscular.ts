import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const neuromuscular = defineTechnique({
  id: 'neuromuscular',
  name: 'Neuromuscular technique',
  synonyms: ['NMT', 'thumb glides', 'neuromuscular therapy'],
  about:
    'A thumb glides slowly along a muscle, searching and treating tender bands in one movement.',
  purposes: ['relaxation', 'range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'region' },
    pressure: { low: 3, high: 4 },
    how: 'Five to ten minutes, slow glides with pauses on tender spots, at 7 of 10 or less for discomfort.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: muscleRegions,
  certification: null,
  avoid: [
    'The front of the neck',
    'Over a nerve or an artery',
    'Firm pressure while on blood thinners (at most medium)',
  ],
  evidence: [],
  sources: [
    {
      citation: 'Practice norm; very low certainty, no trial of weight is known to us',
      mark: 'established',
    },
  ],
})
