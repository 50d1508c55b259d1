import { defineInstrument } from '../instrument.ts'
import { worry } from '../phq-wording.ts'
import { noPublishedChange } from '../score-only.ts'
import { sumOfAll } from '../scoring.ts'

/** GAD-2: the first two questions of the GAD-7. Names no diagnosis; 3 or more deserves a conversation. */
export const gad2 = defineInstrument({
  id: 'gad2',
  name: 'Generalised Anxiety Disorder scale, two questions',
  shortName: 'Worry, two questions',
  about: 'How much worry has bothered you over the last two weeks.',
  answeredBy: 'patient',
  recall: 'past-two-weeks',
  seconds: 15,
  better: 'lower',
  range: { low: 0, high: 6 },
  unit: null,
  variants: null,
  form: { kind: 'items', items: worry },
  score: sumOfAll(['nervous', 'worrying']),
  missing: 'Both answers are needed.',
  subscores: [],
  bands: [
    { from: 0, label: 'usual' },
    { from: 3, label: 'worth a conversation' },
  ],
  important: noPublishedChange,
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'The PHQ family may be copied without permission or fee.' },
  sources: [
    {
      citation: 'Kroenke et al., Psychosomatics 2009;50:613–621 (a subscore of 3 or more)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8762693',
      mark: 'verified',
    },
  ],
})
