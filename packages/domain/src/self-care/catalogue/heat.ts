import { defineSelfCare } from '../self-care.ts'

export const heat = defineSelfCare({
  id: 'heat',
  kind: 'heat',
  name: 'Warm pack',
  steps: [
    'A warm pack at 40 to 45 °C with a cloth between, or a warm shower.',
    '10 to 20 minutes, up to three times a day.',
    'Look at the skin now and then.',
  ],
  perWeek: 7,
  minutes: 15,
  dose: {
    total: { least: 10, most: 20, unit: 'minutes', per: 'time' },
    timesADay: { low: 1, high: 3 },
    intensity: { words: 'warm, never hot', most: null },
    counts: 'days',
  },
  stopIf: 'Stop if it feels too hot or the skin turns blotchy.',
  avoid: [
    'Skin that does not feel well.',
    'Over a medicine patch such as fentanyl.',
    'Fresh swelling, or over a tumour.',
    'Multiple sclerosis.',
    'On the belly or back in pregnancy.',
  ],
  evidence: [
    {
      study: 'ACP 2017, heat for acute low back pain',
      year: 2017,
      certainty: 'moderate',
      direction: 'benefit',
      comparator: 'no-treatment',
      studiedIn: [],
      finding:
        'Moderate evidence in acute low back pain; for chronic pain it may feel good, more is not known.',
      source: {
        citation: 'Qaseem A et al. Ann Intern Med 2017;166:514',
        mark: 'established',
      },
    },
  ],
  sources: [
    {
      citation: 'Qaseem A et al. Ann Intern Med 2017;166:514',
      mark: 'established',
    },
  ],
})
