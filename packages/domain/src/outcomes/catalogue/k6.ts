import { defineInstrument } from '../instrument.ts'
import { noPublishedChange } from '../score-only.ts'
import { sumOfAll } from '../scoring.ts'

function feeling<const Id extends string>(id: Id, name: string, feel: string) {
  return {
    id,
    name,
    prompt: `During the past 30 days, about how often did you feel ${feel}?`,
    answer: {
      kind: 'choice',
      options: [
        { value: 0, label: 'None of the time' },
        { value: 1, label: 'A little of the time' },
        { value: 2, label: 'Some of the time' },
        { value: 3, label: 'Most of the time' },
        { value: 4, label: 'All of the time' },
      ],
    },
  } as const
}

/** Kessler 6: distress in general over four weeks. Names no diagnosis. */
export const k6 = defineInstrument({
  id: 'k6',
  name: 'Kessler distress scale, six questions',
  shortName: 'Distress',
  about: 'How much distress you have been under over the past month.',
  answeredBy: 'patient',
  recall: 'past-four-weeks',
  seconds: 60,
  better: 'lower',
  range: { low: 0, high: 24 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      feeling('nervous', 'Nervous', 'nervous'),
      feeling('hopeless', 'Hopeless', 'hopeless'),
      feeling('restless', 'Restless', 'restless or fidgety'),
      feeling('depressed', 'Depressed', 'so depressed that nothing could cheer you up'),
      feeling('effort', 'An effort', 'that everything was an effort'),
      feeling('worthless', 'Worthless', 'worthless'),
    ],
  },
  score: sumOfAll(['nervous', 'hopeless', 'restless', 'depressed', 'effort', 'worthless']),
  missing: 'All six answers are needed.',
  subscores: [],
  bands: [
    { from: 0, label: 'low' },
    { from: 5, label: 'moderate' },
    { from: 13, label: 'serious: worth a conversation' },
  ],
  important: noPublishedChange,
  detectable: null,
  reliability: null,
  licence: {
    use: 'ship',
    note: 'Free to use without permission (Harvard Medical School; to be checked again before a practice relies on it).',
  },
  sources: [
    {
      citation: 'Kessler et al., Arch Gen Psychiatry 2003 (13 or more)',
      mark: 'established',
    },
    { citation: 'Prochaska et al. 2012 (5 to 12 as moderate)', mark: 'established' },
  ],
})
