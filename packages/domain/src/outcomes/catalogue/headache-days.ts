import { diaryContradiction, scoreDiaryDays } from '../diary-days.ts'
import { defineInstrument } from '../instrument.ts'
import { answerTo } from '../scoring.ts'

/** Days with a headache in 28, from the diary; the days with a moderate or severe one do not change the score. */
export const headacheDays = defineInstrument({
  id: 'headache-days',
  name: 'Headache days in four weeks',
  shortName: 'Headache days',
  about: 'On how many of the past 28 days you had a headache.',
  answeredBy: 'patient',
  recall: 'past-four-weeks',
  seconds: 20,
  better: 'lower',
  range: { low: 0, high: 28 },
  unit: 'days',
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: 'days',
        name: 'Headache days',
        prompt: 'On how many of the past 28 days did you have a headache?',
        answer: { kind: 'quantity', low: 0, high: 28, step: 1, unit: 'days' },
      },
      {
        id: 'answered',
        name: 'Days in the diary',
        prompt: 'For how many of the past 28 days do you know?',
        answer: { kind: 'quantity', low: 1, high: 28, step: 1, unit: 'days' },
      },
      {
        id: 'strong-days',
        name: 'Days with a strong headache',
        prompt: 'On how many of them was the headache moderate or severe?',
        answer: { kind: 'quantity', low: 0, high: 28, step: 1, unit: 'days' },
        optional: true,
      },
    ],
  },
  score: scoreDiaryDays,
  missing:
    'The diary needs 24 of 28 days; with fewer the count is scaled up to 28, and below 7 there is none.',
  contradiction: (answers) => {
    const days = answerTo(answers, 'days')
    const strong = answerTo(answers, 'strong-days')
    if (days === null || strong === null || strong <= days) return diaryContradiction(answers)
    return {
      item: 'strong-days',
      because: `There cannot be more days with a strong headache (${strong}) than with any headache (${days}).`,
    }
  },
  subscores: [],
  bands: [
    { from: 0, label: 'fewer than half the days' },
    { from: 15, label: 'half the days or more: worth asking a doctor about' },
  ],
  important: {
    absolute: null,
    percent: 30,
    percentBelow: { baseline: 15, percent: 50 },
    source: {
      citation:
        'International Headache Society guidelines for trials: 30 % in chronic headache (15 days a month or more), 50 % in episodic',
      mark: 'established',
    },
  },
  detectable: null,
  reliability: null,
  licence: { use: 'ship', note: 'A generic count.' },
  sources: [
    {
      citation:
        'International Classification of Headache Disorders, third edition: chronic from 15 days a month on',
      mark: 'established',
    },
    {
      citation: 'Our own wording of a generic count; at least 7 of 28 days known',
      mark: 'decision',
    },
  ],
})
