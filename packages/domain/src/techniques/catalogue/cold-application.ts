import { defineTechnique } from '../technique.ts'

export const coldApplication = defineTechnique({
  id: 'cold-application',
  name: 'Cold',
  synonyms: ['cryotherapy', 'ice massage', 'cold pack', 'ice pack'],
  about: 'A cold pack in a cloth, or an ice cube moved over the skin.',
  purposes: ['inflammation'],
  tags: {
    depth: 'superficial',
    force: ['thermal'],
    tools: true,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 15, per: 'region' },
    pressure: null,
    how: 'Five to 15 minutes with a cloth between, or until the spot is numb when ice is moved; skin is looked at as it goes.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'Raynaud’s, cold urticaria or cryoglobulinaemia',
    'Skin that does not feel well',
    'Poor circulation in arms or legs',
  ],
  evidence: [],
  sources: [{ citation: 'Practice norm; low certainty', mark: 'established' }],
})
