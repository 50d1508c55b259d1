import type { Hypothesis } from '@healing-touch/domain/plans/assessment.ts'

export const domainNames: Record<Hypothesis['domain'], string> = {
  'tissue-load': 'Load on tissue',
  joint: 'Joint',
  myofascial: 'Muscle and fascia',
  neural: 'Nerve',
  inflammatory: 'Inflammation',
  sleep: 'Sleep',
  'stress-mood': 'Stress and mood',
  ergonomic: 'Work and posture',
  deconditioning: 'Out of practice',
  medical: 'Medical, to be checked',
  unknown: 'Not known yet',
}

export const statusNames: Record<Hypothesis['status'], string> = {
  open: 'Open',
  supported: 'Supported',
  refuted: 'Refuted',
}
