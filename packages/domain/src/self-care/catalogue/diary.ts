import { defineSelfCare } from '../self-care.ts'

export const diary = defineSelfCare({
  id: 'diary',
  kind: 'diary',
  name: 'A minute of diary',
  steps: [
    'Once a day, at about the same time, answer the check-in: pain, flare or headache, and what you did.',
    'Less than a minute. A day without an entry is fine.',
    'We look at it together at the next visit.',
  ],
  perWeek: 7,
  minutes: 1,
  dose: {
    total: { most: 60, unit: 'seconds', per: 'day' },
    counts: 'days',
  },
  stopIf: 'Stop if watching the pain makes it louder, and tell us: weekly is enough.',
  avoid: ['If keeping track has made you worry more before.'],
  evidence: [],
  sources: [
    {
      citation:
        'It shows what changes and treats nothing; that keeping a diary eases pain is not established',
      mark: 'decision',
    },
  ],
})
