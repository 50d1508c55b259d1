import { defineInstrument } from '../instrument.ts'
import { lowMood, worry } from '../phq-wording.ts'
import { sumOfAll } from '../scoring.ts'

/** PHQ-4: GAD-2 and PHQ-2 together. Names no diagnosis; a high subscore deserves a conversation. */
export const phq4 = defineInstrument({
  id: 'phq4',
  name: 'Patient Health Questionnaire, four questions',
  shortName: 'Mood and worry',
  about: 'How low mood and worry have been over the last two weeks.',
  answeredBy: 'patient',
  recall: 'past-two-weeks',
  seconds: 30,
  better: 'lower',
  range: { low: 0, high: 12 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [...worry, ...lowMood],
  },
  score: sumOfAll(['nervous', 'worrying', 'little-interest', 'feeling-down']),
  missing: 'All four answers are needed.',
  subscores: [
    { id: 'anxiety', name: 'Anxiety', items: ['nervous', 'worrying'], positiveFrom: 3 },
    {
      id: 'depression',
      name: 'Depression',
      items: ['little-interest', 'feeling-down'],
      positiveFrom: 3,
    },
  ],
  bands: [
    { from: 0, label: 'normal' },
    { from: 3, label: 'mild' },
    { from: 6, label: 'moderate' },
    { from: 9, label: 'severe' },
  ],
  important: {
    absolute: null,
    percent: null,
    source: {
      citation: 'No important change is published: a change beyond noise counts',
      mark: 'decision',
    },
  },
  detectable: null,
  reliability: {
    low: 0.85,
    high: 0.85,
    kind: 'Cronbach’s alpha',
    source: { citation: 'Löwe et al., J Affect Disord 2010;122:86–95', mark: 'established' },
  },
  licence: {
    use: 'ship',
    note: 'The PHQ family may be copied without permission or fee.',
  },
  sources: [
    {
      citation: 'Kroenke et al., Psychosomatics 2009;50:613–621 (bands and subscores)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8762693',
      mark: 'verified',
    },
    {
      citation: 'Arroll et al., Ann Fam Med 2010;8:348–353 (n = 2,642): PHQ-2 of 3 or more',
      mark: 'verified',
    },
  ],
})
