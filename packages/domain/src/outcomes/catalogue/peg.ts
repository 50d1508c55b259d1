import { defineInstrument } from '../instrument.ts'
import { meanOfAll } from '../scoring.ts'

const interference = {
  kind: 'scale',
  low: 0,
  high: 10,
  lowLabel: 'does not interfere',
  highLabel: 'completely interferes',
} as const

/** The three questions, which the graded chronic pain scale asks too. */
export const pegItems = [
  {
    id: 'pain',
    name: 'Average pain',
    prompt: 'What number best describes your pain on average in the past week?',
    answer: {
      kind: 'scale',
      low: 0,
      high: 10,
      lowLabel: 'no pain',
      highLabel: 'pain as bad as you can imagine',
    },
  },
  {
    id: 'enjoyment',
    name: 'Enjoyment of life',
    prompt:
      'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
    answer: interference,
  },
  {
    id: 'activity',
    name: 'General activity',
    prompt:
      'What number best describes how, during the past week, pain has interfered with your general activity?',
    answer: interference,
  },
] as const

/** PEG: pain on average, enjoyment of life, general activity. */
export const peg = defineInstrument({
  id: 'peg',
  name: 'PEG: pain, enjoyment and general activity',
  shortName: 'PEG',
  about: 'How strong your pain was this week, and how much it got in the way.',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 20,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: pegItems,
  },
  score: meanOfAll(['pain', 'enjoyment', 'activity']),
  missing: 'All three answers are needed.',
  subscores: [],
  bands: [
    { from: 0, label: 'lower' },
    { from: 4, label: 'bothersome' },
  ],
  important: {
    absolute: 1.75,
    percent: 30,
    source: {
      citation:
        'Krebs et al., J Gen Intern Med 2009;24:733–738 (30 %); Reed et al., J Pain 2024;25:142–152 (six trials, n = 1,710: 1.0 to 1.75 points for "a little better", the upper end taken)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10859144',
      mark: 'established',
    },
  },
  detectable: {
    value: 2.77,
    source: {
      citation:
        '1.96 × √2 × a standard error of 1.00, the middle of the 0.78 to 1.22 in Reed et al., J Pain 2024;25:142–152 (2.16 to 3.38 at its ends)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10859144',
      mark: 'computed',
    },
  },
  reliability: {
    low: 0.73,
    high: 0.89,
    kind: 'Cronbach’s alpha',
    source: {
      citation: 'Krebs et al., J Gen Intern Med 2009;24:733–738',
      url: 'https://doi.org/10.1007/s11606-009-0981-1',
      mark: 'verified',
    },
  },
  licence: {
    use: 'ship',
    note: 'Published open access and used freely by CDC and VA; its items descend from the Brief Pain Inventory (© Cleeland), so ask for one written permission before selling it.',
  },
  sources: [
    {
      citation: 'Krebs et al., J Gen Intern Med 2009;24:733–738',
      url: 'https://doi.org/10.1007/s11606-009-0981-1',
      mark: 'verified',
    },
    {
      citation: 'Von Korff et al., Pain 2020;161:651–661: a mean of 4 or more is bothersome pain',
      mark: 'verified',
    },
    {
      citation: 'All three answers required: no official rule exists, so we score none with a gap',
      mark: 'decision',
    },
  ],
})
