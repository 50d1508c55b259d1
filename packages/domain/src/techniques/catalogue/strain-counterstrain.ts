import { muscleRegions } from '../muscle-regions.ts'
import { defineTechnique } from '../technique.ts'

export const strainCounterstrain = defineTechnique({
  id: 'strain-counterstrain',
  name: 'Strain–counterstrain',
  synonyms: ['positional release', 'Jones technique', 'tender-point positioning'],
  about:
    'The therapist finds a tender point, places you where it hurts least, and waits there with you.',
  purposes: ['relaxation', 'range-of-motion'],
  tags: {
    depth: 'superficial',
    force: ['compressive', 'joint-motion'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 1.5, high: 3, per: 'region' },
    pressure: { low: 1, high: 1 },
    how: 'About 90 seconds in the position of ease for each point, then a slow way back.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: muscleRegions,
  certification: null,
  avoid: [
    'A position that brings dizziness, numbness or tingling',
    'Where a joint must not be moved by others (fracture, fusion, an unstable neck)',
  ],
  evidence: [],
  sources: [
    {
      citation: 'Practice norm; very low certainty, no trial of weight is known to us',
      mark: 'established',
    },
  ],
})
