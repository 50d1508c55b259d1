import { defineInstrument } from '../instrument.ts'
import { answerTo, meanOfAll } from '../scoring.ts'
import { nprs } from './nprs.ts'

const answer = {
  kind: 'scale',
  low: 0,
  high: 10,
  lowLabel: 'no pain',
  highLabel: 'pain as bad as you can imagine',
} as const

/** The mean of pain now, least and worst in 24 hours: steadier than one rating. */
export const nprsComposite = defineInstrument({
  id: 'nprs-composite',
  name: 'Pain ratings, mean of now, least and worst',
  shortName: 'Mean pain',
  about: 'The mean of your pain now, at its least and at its worst in the past day.',
  answeredBy: 'patient',
  recall: 'past-day',
  seconds: 15,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      { id: 'now', name: 'Pain now', prompt: 'How strong is your pain right now?', answer },
      {
        id: 'least',
        name: 'Least pain',
        prompt: 'How strong was your least pain in the past 24 hours?',
        answer,
      },
      {
        id: 'worst',
        name: 'Worst pain',
        prompt: 'How strong was your worst pain in the past 24 hours?',
        answer,
      },
    ],
  },
  score: meanOfAll(['now', 'least', 'worst']),
  missing: 'All three answers are needed.',
  contradiction: (answers) => {
    const least = answerTo(answers, 'least')
    const worst = answerTo(answers, 'worst')
    if (least === null || worst === null || least <= worst) return null
    return {
      item: 'least',
      because: `Your least pain (${least}) is above your worst (${worst}): please look at both again.`,
    }
  },
  subscores: [],
  bands: [],
  important: nprs.important,
  detectable: nprs.detectable,
  reliability: nprs.reliability,
  licence: { use: 'ship', note: 'A generic scale without an owner.' },
  sources: [
    {
      citation:
        'Childs et al., Spine 2005;30:1331–1334 (the mean of now, least and worst pain, low back)',
      mark: 'established',
    },
  ],
})
