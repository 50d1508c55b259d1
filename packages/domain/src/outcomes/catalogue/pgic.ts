import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** The person's own view of the change since the start. Shown beside a verdict, never merged with it. */
export const pgic = defineInstrument({
  id: 'pgic',
  name: 'Patient global impression of change',
  shortName: 'Your own view',
  about: 'How you feel you have changed since you started here.',
  answeredBy: 'patient',
  recall: 'since-start',
  seconds: 10,
  better: 'lower',
  range: { low: 1, high: 7 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'change',
        name: 'Change since the start',
        prompt: 'Since you started here, how have your pain and what you can do changed?',
        answer: {
          kind: 'choice',
          options: [
            { value: 1, label: 'Very much improved' },
            { value: 2, label: 'Much improved' },
            { value: 3, label: 'Minimally improved' },
            { value: 4, label: 'No change' },
            { value: 5, label: 'Minimally worse' },
            { value: 6, label: 'Much worse' },
            { value: 7, label: 'Very much worse' },
          ],
        },
      },
    ],
  },
  score: onlyAnswer('change'),
  missing: 'The one answer is needed.',
  subscores: [],
  bands: [
    { from: 1, label: 'better' },
    { from: 3, label: 'about the same' },
    { from: 6, label: 'worse' },
  ],
  important: null,
  detectable: null,
  reliability: null,
  ratesChange: { none: 4, betterFrom: 2, worseFrom: 6 },
  licence: { use: 'ship', note: 'A work of the US government (Guy 1976).' },
  sources: [
    {
      citation: 'Guy, ECDEU Assessment Manual for Psychopharmacology, US DHEW 1976',
      mark: 'established',
    },
    {
      citation:
        'Farrar et al., Pain 2001;94:149–158: "much" or "very much improved" is the anchor of an important change',
      url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
      mark: 'verified',
    },
  ],
})
