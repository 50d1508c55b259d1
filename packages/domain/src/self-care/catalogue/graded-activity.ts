import { defineSelfCare } from '../self-care.ts'

export const gradedActivity = defineSelfCare({
  id: 'graded-activity',
  kind: 'movement',
  name: 'Walking and strength, built up gently',
  steps: [
    'Start with what you can do on an ordinary day without a flare.',
    'Walk, cycle or swim at a pace at which you can still talk.',
    'Add a tenth to a fifth a week, not more.',
    'On two days a week add a few strength exercises.',
    'Where it may lead: 150 minutes a week. Less still counts.',
  ],
  perWeek: 5,
  minutes: 20,
  dose: {
    total: { most: 150, unit: 'minutes', per: 'week' },
    morePerWeek: { low: 10, high: 20 },
    intensity: { words: 'at a pace at which you can still talk', most: 6 },
    counts: 'times',
  },
  stopIf:
    'Stop and call us if you get chest pain, feel faint, or pain is clearly worse the next day.',
  avoid: ['Unstable heart disease: ask your doctor first.'],
  evidence: [
    {
      study: 'WHO 2023, exercise for chronic primary low back pain',
      year: 2023,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'no-treatment',
      finding:
        'A structured exercise programme may be offered; it has better evidence in chronic pain than massage.',
      source: {
        citation: 'WHO guideline on non-surgical management of chronic primary low back pain, 2023',
        mark: 'verified',
      },
    },
  ],
  sources: [
    {
      citation:
        'WHO guideline on chronic primary low back pain, 2023; WHO 2020 guidelines on physical activity',
      mark: 'verified',
    },
  ],
})
