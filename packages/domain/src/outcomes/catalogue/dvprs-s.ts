import { defineInstrument } from '../instrument.ts'
import { onlyAnswer } from '../scoring.ts'

/** The four supplemental questions of the Defense and Veterans Pain Rating Scale: four scores, each its own series. */
export const dvprsS = defineInstrument({
  id: 'dvprs-s',
  name: 'Pain and daily life: activity, sleep, mood, stress (DVPRS)',
  shortName: 'Pain in daily life',
  about: 'How much pain got in the way of your activity, sleep or mood, or added to your stress.',
  answeredBy: 'patient',
  recall: 'past-day',
  seconds: 5,
  better: 'lower',
  range: { low: 0, high: 10 },
  unit: null,
  variants: {
    activity: {
      name: 'Pain and activity',
      prompt: 'In the past 24 hours, how much did pain get in the way of your usual activity?',
    },
    sleep: {
      name: 'Pain and sleep',
      prompt: 'In the past 24 hours, how much did pain get in the way of your sleep?',
    },
    mood: {
      name: 'Pain and mood',
      prompt: 'In the past 24 hours, how much did pain affect your mood?',
    },
    stress: {
      name: 'Pain and stress',
      prompt: 'In the past 24 hours, how much did pain add to your stress?',
    },
  },
  form: {
    kind: 'items',
    items: [
      {
        id: 'interference',
        name: 'Pain in daily life',
        prompt: 'In the past 24 hours, how much did pain get in the way?',
        answer: {
          kind: 'scale',
          low: 0,
          high: 10,
          lowLabel: 'not at all',
          highLabel: 'completely',
        },
      },
    ],
  },
  score: onlyAnswer('interference'),
  missing: 'Each question stands alone; its one answer is needed.',
  subscores: [],
  bands: [],
  important: {
    absolute: 2,
    percent: null,
    source: { citation: 'Two points on a 0–10 scale, as for other ratings', mark: 'decision' },
  },
  detectable: null,
  reliability: null,
  licence: {
    use: 'ship',
    note: 'A work of the US Departments of Defense and Veterans Affairs, without US copyright; asked in our own wording.',
  },
  sources: [
    { citation: 'Buckenmaier et al., Pain Med 2013', mark: 'verified' },
    { citation: 'Our own wording, with the same ends for all four', mark: 'decision' },
  ],
})
