import { defineTechnique } from '../technique.ts'

export const vibration = defineTechnique({
  id: 'vibration',
  name: 'Vibration and shaking',
  synonyms: ['shaking', 'jostling', 'trembling'],
  about: 'The hands tremble or gently shake a muscle that is at rest.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['vibration'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 1, high: 3, per: 'region' },
    pressure: { low: 1, high: 3 },
    how: 'One to three minutes by hand on relaxed muscle, small and even.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'A blood clot, known or suspected',
    'Near a pump, pacemaker or other implant, where a device is used instead of the hands',
  ],
  evidence: [],
  sources: [
    { citation: 'Part of Swedish massage in trials; not tested alone', mark: 'established' },
  ],
})
