import { defineTechnique } from '../technique.ts'

export const neuralSliders = defineTechnique({
  id: 'neural-sliders',
  name: 'Neural sliders',
  synonyms: ['nerve gliding', 'nerve flossing', 'neurodynamics'],
  about: 'Easy, alternating movements of two joints that let a nerve slide without being pulled.',
  purposes: ['range-of-motion', 'underlying-issues'],
  tags: {
    depth: 'superficial',
    force: ['joint-motion'],
    tools: false,
    sensitiveArea: false,
    scope: true,
  },
  dose: {
    minutes: { low: 1, high: 5, per: 'region' },
    pressure: null,
    how: 'One to three rounds of ten slow movements, without tingling; what brings symptoms on is made smaller or left out.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [
    'neck-lateral',
    'neck-posterior',
    'upper-arm-anterior',
    'forearm-anterior',
    'wrist',
    'low-back',
    'gluteal',
    'thigh-posterior',
    'calf',
    'ankle',
  ],
  certification: 'training in nerve gliding, and a scope of practice that includes it',
  avoid: [
    'Nerve-root pain that is easily stirred up',
    'Signs of pressure on the spinal cord',
    'Weakness that is getting worse',
  ],
  evidence: [],
  sources: [
    {
      citation:
        'Practice norm; low certainty. Whether a massage therapist may do it depends on the place',
      mark: 'established',
    },
  ],
})
