import {
  lastingId,
  painAreas,
  scoreFibromyalgiaSurvey,
  severityIds,
  symptomIds,
} from '../fibromyalgia-survey.ts'
import { defineInstrument } from '../instrument.ts'
import { noPublishedChange } from '../score-only.ts'

const yesOrNo = {
  kind: 'choice',
  options: [
    { value: 0, label: 'No' },
    { value: 1, label: 'Yes' },
  ],
} as const

const howSevere = {
  kind: 'choice',
  options: [
    { value: 0, label: 'No problem' },
    { value: 1, label: 'Slight or mild, or now and then' },
    { value: 2, label: 'Moderate, often there' },
    { value: 3, label: 'Severe, all the time' },
  ],
} as const

function area({ item, name }: (typeof painAreas)[number]) {
  const place = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const prompt = `In the past week, have you had pain here: ${place}?`
  return { id: item, name, prompt, answer: yesOrNo, optional: true } as const
}

/**
 * The 2016 fibromyalgia survey: 19 areas asked one by one and six symptoms. A score of how widespread pain is and what
 * comes with it; never a diagnosis.
 */
export const fibromyalgiaSurvey = defineInstrument({
  id: 'fibromyalgia-survey',
  name: 'Widespread pain and symptom score',
  shortName: 'Widespread pain',
  about: 'In how many places it hurts, and what comes with it.',
  answeredBy: 'patient',
  recall: 'past-week',
  seconds: 120,
  better: 'lower',
  range: { low: 0, high: 31 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      {
        id: severityIds[0],
        name: 'Tiredness',
        prompt: 'In the past week, how much of a problem was tiredness?',
        answer: howSevere,
      },
      {
        id: severityIds[1],
        name: 'Waking tired',
        prompt: 'In the past week, how much of a problem was waking up tired?',
        answer: howSevere,
      },
      {
        id: severityIds[2],
        name: 'Thinking',
        prompt: 'In the past week, how much of a problem was trouble thinking or remembering?',
        answer: howSevere,
      },
      {
        id: symptomIds[0],
        name: 'Headache',
        prompt: 'In the past six months, have you had headaches?',
        answer: yesOrNo,
      },
      {
        id: symptomIds[1],
        name: 'Belly cramps',
        prompt: 'In the past six months, have you had pain or cramps in your lower belly?',
        answer: yesOrNo,
      },
      {
        id: symptomIds[2],
        name: 'Low mood',
        prompt: 'In the past six months, have you felt depressed?',
        answer: yesOrNo,
      },
      ...painAreas.map(area),
      {
        id: lastingId,
        name: 'Three months',
        prompt: 'Have this pain and these symptoms been about the same for at least three months?',
        answer: yesOrNo,
        optional: true,
      },
    ],
  },
  score: scoreFibromyalgiaSurvey,
  missing: 'The six symptoms are needed; an area left open counts as not painful.',
  subscores: [],
  bands: [
    { from: 0, label: 'lower' },
    { from: 12, label: 'higher: worth a conversation' },
  ],
  important: noPublishedChange,
  detectable: null,
  reliability: {
    low: 0.8,
    high: 0.8,
    kind: 'test–retest ICC, about',
    source: { citation: 'Studies of the 2011 and 2016 survey', mark: 'established' },
  },
  licence: {
    use: 'ship',
    note: 'The criteria are published; the questions are in our own wording. Shown as a score, never as a diagnosis.',
  },
  sources: [
    {
      citation:
        'Wolfe et al., Semin Arthritis Rheum 2016 (score and pattern; jaw, chest and abdomen do not count as regions)',
      mark: 'verified',
    },
    { citation: 'A score of 12 or more as a first look', mark: 'established' },
    { citation: 'Our own wording of the questions', mark: 'decision' },
  ],
})
