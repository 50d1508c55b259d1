import { defineInstrument } from '../instrument.ts'
import { lowMood } from '../phq-wording.ts'
import { noPublishedChange } from '../score-only.ts'
import { sumOfAll } from '../scoring.ts'

/** PHQ-2: the first two questions of the PHQ-9. Names no diagnosis; 3 or more deserves a conversation. */
export const phq2 = defineInstrument({
  id: 'phq2',
  name: 'Patient Health Questionnaire, two questions',
  shortName: 'Mood',
  about: 'How low your mood has been over the last two weeks.',
  answeredBy: 'patient',
  recall: 'past-two-weeks',
  seconds: 15,
  better: 'lower',
  range: { low: 0, high: 6 },
  unit: null,
  variants: null,
  form: { kind: 'items', items: lowMood },
  score: sumOfAll(['little-interest', 'feeling-down']),
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
      citation:
        'Arroll et al., Ann Fam Med 2010;8:348–353 (n = 2,642): 3 or more found 61 % of major depression and cleared 92 % of others; 2 or more, 86 % and 78 %',
      mark: 'verified',
    },
  ],
})
