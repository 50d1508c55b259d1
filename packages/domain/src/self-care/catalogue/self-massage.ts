import { defineSelfCare } from '../self-care.ts'

export const selfMassage = defineSelfCare({
  id: 'self-massage',
  kind: 'massage',
  name: 'Ball or roller',
  steps: [
    'Roll slowly over the muscle, never over bone or joint.',
    '30 to 90 seconds on each area.',
    'Discomfort stays at 5 of 10 or below.',
  ],
  perWeek: 4,
  minutes: 6,
  dose: {
    total: { least: 30, most: 90, unit: 'seconds', per: 'area' },
    intensity: { words: 'slowly, discomfort stays bearable', most: 5 },
    counts: 'times',
  },
  stopIf: 'Stop if it bruises, or if pain stays longer than a day.',
  avoid: [
    'Blood thinners, osteoporosis, hypermobility, or a suspected clot.',
    'The front of the neck, bones and joints.',
  ],
  evidence: [],
  sources: [
    {
      citation: 'Reviews of foam rolling: a small, short gain in range of motion',
      mark: 'established',
    },
  ],
})
