import { defineScoreOnly } from '../score-only.ts'

/** DASH, 0–100. */
export const dash = defineScoreOnly({
  id: 'dash',
  name: 'DASH: disabilities of the arm, shoulder and hand',
  shortName: 'DASH',
  about: 'How much your arm, shoulder or hand limits you, in thirty questions.',
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
  sources: [{ citation: 'Hudak et al., Am J Ind Med 1996', mark: 'established' }],
})
