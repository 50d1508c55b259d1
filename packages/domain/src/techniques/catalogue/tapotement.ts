import { defineTechnique } from '../technique.ts'

export const tapotement = defineTechnique({
  id: 'tapotement',
  name: 'Tapotement',
  synonyms: ['percussion', 'hacking', 'drumming', 'clapping'],
  about: 'Light, quick, rhythmic tapping with relaxed hands.',
  purposes: ['relaxation'],
  tags: {
    depth: 'superficial',
    force: ['compressive', 'vibration'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 0.5, high: 2, per: 'region' },
    pressure: { low: 1, high: 3 },
    how: 'Half a minute to two minutes over muscle, hands loose, never over the kidneys or bare bone.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  regions: [
    'shoulder-top',
    'scapula',
    'upper-back',
    'mid-back',
    'upper-arm-anterior',
    'upper-arm-posterior',
    'forearm-anterior',
    'forearm-posterior',
    'gluteal',
    'hip-lateral',
    'thigh-anterior',
    'thigh-lateral',
    'calf',
    'foot-plantar',
  ],
  certification: null,
  avoid: [
    'Osteoporosis or a fresh fracture',
    'Over the kidneys',
    'Skin or muscle that hurts at a light touch',
  ],
  evidence: [],
  sources: [
    { citation: 'Part of Swedish massage in trials; not tested alone', mark: 'established' },
  ],
})
