import { defineSelfCare } from '../self-care.ts'

export const sleepRoutine = defineSelfCare({
  id: 'sleep-routine',
  kind: 'sleep',
  name: 'A steady night',
  steps: [
    'Get up at the same time every day.',
    'Leave seven to nine hours for the night.',
    'Bed is for sleep; if you lie awake, get up for a while.',
    'No screens for an hour before, no caffeine for eight hours before.',
  ],
  perWeek: 7,
  minutes: 5,
  dose: {
    total: { least: 7, most: 9, unit: 'hours', per: 'night' },
    counts: 'nights',
  },
  stopIf:
    'If you sleep badly three nights a week for three months, ask us about treatment for insomnia (CBT-I).',
  avoid: [
    'Do not shorten your nights on purpose with epilepsy, bipolar disorder or a driving job.',
  ],
  evidence: [],
  sources: [
    {
      citation: 'CBT-I guidelines; sleep hygiene alone has weak evidence',
      mark: 'established',
    },
  ],
})
