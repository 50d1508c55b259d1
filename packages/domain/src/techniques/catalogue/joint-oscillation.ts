import { defineTechnique } from '../technique.ts'

export const jointOscillation = defineTechnique({
  id: 'joint-oscillation',
  name: 'Gentle joint oscillation',
  synonyms: [
    'joint play',
    'joint mobilisation grade I and II',
    'joint mobilization',
    'Maitland I–II',
  ],
  about:
    'Small, slow, rhythmic movements of a joint, well within what is comfortable. Never a thrust or a crack.',
  purposes: ['range-of-motion', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['joint-motion'],
    tools: false,
    sensitiveArea: false,
    scope: true,
  },
  dose: {
    minutes: { low: 1, high: 3, per: 'region' },
    pressure: null,
    how: 'One to three minutes, small movements at the beginning of the range (grades I and II), stopped by any pain. Thrusts are not part of this.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [
    'neck-posterior',
    'shoulder-anterior',
    'elbow-lateral',
    'wrist',
    'hand-dorsum',
    'mid-back',
    'low-back',
    'hip-lateral',
    'knee-anterior',
    'ankle',
    'foot-dorsum',
  ],
  certification: 'training in joint mobilisation, and a scope of practice that includes it',
  avoid: [
    'Rheumatoid arthritis or Down syndrome, at the neck',
    'A fused or unstable joint',
    'Osteoporosis',
    'Hypermobility or Ehlers-Danlos syndrome',
    'Where the law keeps joint work for other professions',
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
