import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const pinAndStretch = defineTechnique({
  id: 'pin-and-stretch',
  name: 'Pin and stretch',
  synonyms: ['soft-tissue release', 'active release'],
  about: 'A muscle is held at one spot while you or the therapist move the joint.',
  purposes: ['range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'stretch'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 3, high: 6, per: 'region' },
    pressure: { low: 3, high: 4 },
    how: 'Hold the muscle, move slowly through a comfortable range, let go, repeat.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: muscleRegions,
  certification: null,
  avoid: ['The end of the range in hypermobile joints', 'A recent muscle tear'],
  evidence: [],
  sources: [{ citation: 'Practice norm; no trial of weight is known to us', mark: 'established' }],
})
