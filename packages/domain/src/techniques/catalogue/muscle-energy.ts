import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const muscleEnergy = defineTechnique({
  id: 'muscle-energy',
  name: 'Muscle energy technique',
  synonyms: ['MET', 'PNF', 'contract–relax', 'post-isometric relaxation'],
  about:
    'You press gently against the therapist’s hand, relax, and the muscle is stretched a little further.',
  purposes: ['range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'moderate',
    force: ['stretch'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 3, high: 5, per: 'region' },
    pressure: null,
    how: 'Press for 5 to 7 seconds at 20 to 50 % of strength, three to five times, then stretch for 10 to 30 seconds. Keep breathing.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: muscleRegions,
  certification: null,
  avoid: [
    'A fracture or a recent muscle repair',
    'Blood pressure that is not under control (never hold the breath)',
    'Hypermobility',
  ],
  evidence: [
    {
      study: 'Franke et al., Cochrane review of muscle energy technique for low back pain',
      year: 2015,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'active',
      studiedIn: ['low-back-pain'],
      finding: 'Studies were small and poor; no clear difference from other treatments was shown.',
      source: {
        citation: 'Franke et al., Cochrane Database Syst Rev 2015;CD009852.pub2',
        mark: 'established',
      },
    },
  ],
  sources: [{ citation: 'Practice norm', mark: 'established' }],
})
