import { defineTechnique } from '../technique.ts'

export const guidedBreathing = defineTechnique({
  id: 'guided-breathing',
  name: 'Guided breathing',
  synonyms: [
    'breathing-guided relaxation',
    'diaphragm release',
    'paced breathing',
    'relaxation breathing',
  ],
  about: 'A hand rests on you, and you breathe with it: about six slow breaths a minute.',
  purposes: ['relaxation', 'endorphins'],
  tags: {
    depth: 'superficial',
    force: ['compressive'],
    tools: false,
    sensitiveArea: false,
    scope: false,
  },
  dose: {
    minutes: { low: 5, high: 10, per: 'visit' },
    pressure: { low: 0, high: 1 },
    how: 'Five to ten minutes at about six breaths a minute, the way out a little longer; the hand only keeps the time.',
    source: { citation: 'Practice norm', mark: 'established' },
  },
  certification: null,
  avoid: [
    'Lung disease: shorter, at your own pace',
    'A habit of over-breathing: learn it sitting, with somebody beside you',
    'Stop if you feel light-headed',
  ],
  evidence: [],
  sources: [
    {
      citation: 'Practice norm; reviews of slow breathing for anxiety and pain, low certainty',
      mark: 'established',
    },
  ],
})
