import { defineInstrument } from '../instrument.ts'
import { meanOfAtLeast } from '../scoring.ts'

const walton = (value: number) =>
  ({
    value,
    source: { citation: 'Walton et al., JOSPT 2011;41:644–650', mark: 'established' },
  }) as const

const readings = ['reading-1', 'reading-2', 'reading-3'] as const

/** The pressure at which touch turns into pain, in kPa; algometer of 1 cm², rising by 30–50 kPa a second. */
export const pressurePainThreshold = defineInstrument({
  id: 'pressure-pain-threshold',
  name: 'Pressure pain threshold',
  shortName: 'Pressure threshold',
  about: 'How much pressure a spot takes before it starts to hurt.',
  answeredBy: 'therapist',
  recall: 'now',
  seconds: 90,
  better: 'higher',
  range: { low: 0, high: 2000 },
  unit: 'kPa',
  variants: {
    'upper-trapezius': {
      name: 'Upper trapezius, pressure to pain',
      sided: true,
      detectable: walton(47),
    },
    'tibialis-anterior': {
      name: 'Front of the shin (remote point), pressure to pain',
      sided: true,
      detectable: walton(98),
    },
    'low-back': { name: 'Lower back, pressure to pain', sided: true },
    neck: { name: 'Back of the neck, pressure to pain', sided: true },
    knee: { name: 'Front of the knee, pressure to pain', sided: true },
  },
  form: {
    kind: 'items',
    items: [
      reading(readings[0], 'First'),
      reading(readings[1], 'Second'),
      { ...reading(readings[2], 'Third'), optional: true },
    ],
  },
  score: meanOfAtLeast(2, readings),
  missing: 'At least two of the three readings are needed; the score is their mean.',
  mixUp: { below: 20, unit: 'kgf/cm²', times: 98.0665 },
  subscores: [],
  bands: [],
  important: {
    absolute: null,
    percent: null,
    source: {
      citation: 'No important change is published: a change beyond the detectable one counts',
      mark: 'decision',
    },
  },
  detectable: {
    value: 102,
    source: {
      citation:
        'Persson et al. 2004: repeated sessions may differ by 53 to 102 kPa; the upper end taken',
      mark: 'verified',
    },
  },
  reliability: {
    low: 0.76,
    high: 0.79,
    kind: 'test–retest ICC',
    source: { citation: 'Walton et al., JOSPT 2011;41:644–650', mark: 'verified' },
  },
  licence: { use: 'ship', note: 'A generic measurement.' },
  sources: [
    {
      citation: 'Walton et al., JOSPT 2011;41:644–650 (same rater .94–.97, between raters .79–.90)',
      mark: 'verified',
    },
  ],
})

function reading<const Id extends string>(id: Id, ordinal: string) {
  return {
    id,
    name: `${ordinal} reading`,
    prompt: `${ordinal} reading`,
    answer: { kind: 'quantity', low: 0, high: 2000, step: 0.01, unit: 'kPa' },
  } as const
}
