import { chronicPainGrade } from '../chronic-pain-grade.ts'
import { defineInstrument } from '../instrument.ts'
import { pegItems } from './peg.ts'

const howOften = {
  kind: 'choice',
  options: [
    { value: 0, label: 'Never' },
    { value: 1, label: 'Some days' },
    { value: 2, label: 'Most days' },
    { value: 3, label: 'Every day' },
  ],
} as const

const [pain, enjoyment, activity] = pegItems

/** The revised graded chronic pain scale: it sorts people at the start, it does not measure change. */
export const gcpsR = defineInstrument({
  id: 'gcps-r',
  name: 'Graded Chronic Pain Scale, revised',
  shortName: 'Pain grade',
  about: 'How often pain is there, and how often it keeps you from your life.',
  answeredBy: 'patient',
  recall: 'past-three-months',
  seconds: 45,
  better: 'lower',
  range: { low: 0, high: 3 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'how-often',
        name: 'How often pain is there',
        prompt: 'In the past three months, how often did you have pain?',
        answer: howOften,
      },
      {
        id: 'how-often-limited',
        name: 'How often pain limits',
        prompt: 'In the past three months, how often did pain limit your life or your work?',
        answer: howOften,
        optional: true,
      },
      { ...pain, optional: true },
      { ...enjoyment, optional: true },
      { ...activity, optional: true },
    ],
  },
  score: chronicPainGrade,
  missing:
    'Every answer that decides is needed: how often; with pain on most days, how often it limits; and below that, the three PEG answers.',
  subscores: [],
  bands: [
    { from: 0, label: 'no chronic pain' },
    { from: 1, label: 'mild' },
    { from: 2, label: 'bothersome' },
    { from: 3, label: 'high-impact' },
  ],
  important: null,
  detectable: null,
  reliability: null,
  licence: {
    use: 'ship',
    note: 'Published by the US National Institutes of Health as a manuscript; the two questions on how often are in our own wording. The three PEG questions descend from the Brief Pain Inventory (© Cleeland).',
  },
  sources: [
    { citation: 'Von Korff et al., Pain 2020;161:651–661 (grades)', mark: 'verified' },
    {
      citation:
        'Our own wording of the two questions on how often; answers that decide nothing may stay open',
      mark: 'decision',
    },
  ],
})
