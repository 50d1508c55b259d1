import { defineSelfCare } from '../self-care.ts'

export const muscleRelaxation = defineSelfCare({
  id: 'muscle-relaxation',
  kind: 'relaxation',
  name: 'Muscle relaxation or body scan',
  steps: [
    'Sit or lie comfortably, eyes open or closed as you like.',
    'Go through the body part by part: tense gently for a few seconds and let go, or only notice it.',
    'Leave out any part you do not want to think of. You may stop at any time.',
    '10 to 20 minutes a day.',
  ],
  perWeek: 7,
  minutes: 15,
  dose: {
    total: { least: 10, most: 20, unit: 'minutes', per: 'day' },
    intensity: { words: 'gently', most: 3 },
    counts: 'days',
  },
  stopIf: 'Stop if memories or fear come up, open your eyes, and tell us if you like.',
  avoid: [
    'After trauma: eyes open, in small portions, or something else instead.',
    'Parts that hurt: notice them, do not tense them.',
  ],
  evidence: [
    {
      study: 'ACP guideline 2017, progressive relaxation for chronic low back pain',
      year: 2017,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'no-treatment',
      studiedIn: ['low-back-pain'],
      finding:
        'Named among the treatments to begin with in chronic low back pain: it may ease pain a little.',
      source: { citation: 'Qaseem A et al. Ann Intern Med 2017;166:514', mark: 'established' },
    },
  ],
  sources: [{ citation: 'Qaseem A et al. Ann Intern Med 2017;166:514', mark: 'established' }],
})
