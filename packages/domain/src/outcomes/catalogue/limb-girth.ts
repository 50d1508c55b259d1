import { defineInstrument } from '../instrument.ts'
import { scoreGirths } from '../limb-size.ts'
import { noPublishedChange } from '../score-only.ts'

/** The difference in girth between both sides at one landmark, in cm; each side the mean of two readings. */
export const limbGirth = defineInstrument({
  id: 'limb-girth',
  name: 'Limb girth, difference between sides',
  shortName: 'Girth difference',
  about: 'How much thicker one arm or leg is than the other, at the same place.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 90,
  better: 'lower',
  range: { low: 0, high: 195 },
  unit: 'cm',
  variants: {
    'upper-arm': { name: 'Upper arm girth, 10 cm above the elbow crease' },
    forearm: { name: 'Forearm girth, 10 cm below the elbow crease' },
    wrist: { name: 'Wrist girth' },
    hand: { name: 'Hand girth, around the knuckles' },
    thigh: { name: 'Thigh girth, 10 cm above the kneecap' },
    knee: { name: 'Knee girth, around the middle of the kneecap' },
    calf: { name: 'Calf girth, 10 cm below the shin’s bump' },
    ankle: { name: 'Ankle girth, in a figure of eight' },
  },
  form: {
    kind: 'items',
    items: [
      reading('left-1', 'Left, first reading'),
      reading('left-2', 'Left, second reading'),
      reading('right-1', 'Right, first reading'),
      reading('right-2', 'Right, second reading'),
    ],
  },
  score: scoreGirths,
  missing: 'Two readings on each side are needed; the score is the difference of their means.',
  subscores: [],
  bands: [
    { from: 0, label: 'less than 2 cm' },
    { from: 2, label: '2 cm or more: worth asking a doctor about' },
  ],
  important: noPublishedChange,
  detectable: {
    value: 1,
    source: { citation: 'More than 1 cm for the same rater', mark: 'established' },
  },
  reliability: {
    low: 0.9,
    high: 1,
    kind: 'same-rater ICC, above',
    source: { citation: 'Studies of tape measures on limbs', mark: 'established' },
  },
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    {
      citation:
        'A difference of 2 cm is the usual sign of lymphoedema; at the calf more than 3 cm is an item of the Wells score for a clot',
      mark: 'established',
    },
  ],
})

function reading<const Id extends string>(id: Id, name: string) {
  return {
    id,
    name,
    prompt: name,
    answer: { kind: 'quantity', low: 5, high: 200, step: 0.1, unit: 'cm' },
  } as const
}
