import { defineTechnique } from '../technique.ts'

export const circularFriction = defineTechnique({
  id: 'circular-friction',
  name: 'Circular friction',
  synonyms: ['frictions', 'thumb circles', 'circular massage'],
  about:
    'Small, slow circles on one spot: the skin goes with the fingers and moves over what lies below.',
  purposes: ['range-of-motion'],
  tags: {
    depth: 'moderate',
    force: ['compressive', 'shear'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 1, high: 3, per: 'region' },
    pressure: { low: 3, high: 4 },
    how: 'One to three minutes on a spot, no faster than you can say “less”; the finger never slides over the skin.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'A sprain, strain or bruise of the past 72 hours',
    'A joint or tendon that is hot, red and swollen',
    'Broken or inflamed skin',
  ],
  evidence: [],
  sources: [{ citation: 'Practice norm; no trial of weight is known to us', mark: 'established' }],
})
