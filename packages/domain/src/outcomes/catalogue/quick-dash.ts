import { defineScoreOnly } from '../score-only.ts'

/** QuickDASH, 0–100 (see `quickDashScore` for a total from its answers). */
export const quickDash = defineScoreOnly({
  id: 'quick-dash',
  name: 'QuickDASH: arm, shoulder and hand',
  shortName: 'QuickDASH',
  about: 'How much your arm, shoulder or hand limits you.',
  recall: 'past-week',
  better: 'lower',
  range: { low: 0, high: 100 },
  step: 0.01,
  important: {
    absolute: 16,
    percent: null,
    source: { citation: 'Studies report 8 to 16 points; the upper end taken', mark: 'established' },
  },
  detectable: {
    value: 16,
    source: {
      citation: 'Studies report about 11 to 16 points (MDC95); the upper end taken',
      mark: 'established',
    },
  },
  licence:
    '© Institute for Work & Health: free for non-commercial use, a paid licence for software.',
  sources: [{ citation: 'Beaton et al., J Bone Joint Surg Am 2005', mark: 'established' }],
})
