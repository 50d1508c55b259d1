import { defineInstrument } from '../instrument.ts'
import { girthGap, girthIds, scoreLimbVolume } from '../limb-size.ts'
import { noPublishedChange } from '../score-only.ts'

/** The volume of an arm or leg in mL, from girths at equal distances (truncated cones). */
export const limbVolume = defineInstrument({
  id: 'limb-volume',
  name: 'Limb volume from girths',
  shortName: 'Limb volume',
  about: 'How much room an arm or leg takes up, worked out from its girth every few centimetres.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 240,
  better: 'lower',
  range: { low: 0, high: 50_000 },
  unit: 'mL',
  variants: {
    arm: { name: 'Arm volume', sided: true },
    leg: { name: 'Leg volume', sided: true },
  },
  form: {
    kind: 'items',
    items: [
      {
        id: 'spacing',
        name: 'Distance',
        prompt: 'Distance from one girth to the next',
        answer: { kind: 'quantity', low: 1, high: 10, step: 0.5, unit: 'cm' },
      },
      girth(girthIds[0], 1),
      girth(girthIds[1], 2),
      ...girthIds
        .slice(2)
        .map((id, index) => ({ ...girth(id, index + 3), optional: true as const })),
    ],
  },
  score: scoreLimbVolume,
  missing: 'The distance and at least two girths in a row are needed, without a gap.',
  contradiction: girthGap,
  subscores: [],
  bands: [],
  betweenSides: {
    absolute: 200,
    percent: 10,
    label: '200 mL or a tenth apart: worth asking a doctor about',
  },
  important: noPublishedChange,
  detectable: {
    value: 150,
    source: { citation: 'About 150 mL for the same rater', mark: 'established' },
  },
  reliability: {
    low: 0.99,
    high: 0.99,
    kind: 'same-rater ICC',
    source: { citation: 'Studies of girths against water displacement', mark: 'established' },
  },
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    { citation: 'The volume of truncated cones', mark: 'computed' },
    {
      citation: 'A difference of 200 mL or 10 % between sides is the usual sign of lymphoedema',
      mark: 'established',
    },
  ],
})

function girth(id: string, number: number) {
  return {
    id,
    name: `Girth ${number}`,
    prompt: `Girth ${number} of up to ${girthIds.length}, upwards`,
    answer: { kind: 'quantity', low: 5, high: 120, step: 0.1, unit: 'cm' },
  } as const
}
