import { defineInstrument } from '../instrument.ts'
import { lowMood, overTwoWeeks } from '../phq-wording.ts'
import { proratedSum } from '../scoring.ts'
import { selfHarmItem } from '../self-harm-item.ts'

/**
 * PHQ-9. Names no diagnosis. Its ninth question asks for a talk on the same day whatever the total (see
 * `mentionsSelfHarm`); a practice that cannot promise that uses the PHQ-4 or PHQ-2.
 */
export const phq9 = defineInstrument({
  id: 'phq9',
  name: 'Patient Health Questionnaire, nine questions',
  shortName: 'Mood, nine questions',
  about: 'How low your mood has been over the last two weeks, and what comes with it.',
  answeredBy: 'patient',
  recall: 'past-two-weeks',
  seconds: 90,
  better: 'lower',
  range: { low: 0, high: 27 },
  unit: null,
  variants: null,
  form: {
    kind: 'items',
    items: [
      { ...lowMood[0], optional: true },
      { ...lowMood[1], optional: true },
      {
        ...overTwoWeeks(
          'sleep',
          'Sleep',
          'trouble falling or staying asleep, or sleeping too much',
        ),
        optional: true,
      },
      {
        ...overTwoWeeks('energy', 'Energy', 'feeling tired or having little energy'),
        optional: true,
      },
      { ...overTwoWeeks('appetite', 'Appetite', 'poor appetite or overeating'), optional: true },
      {
        ...overTwoWeeks(
          'failure',
          'Feeling bad about yourself',
          'feeling bad about yourself – or that you are a failure or have let yourself or your family down',
        ),
        optional: true,
      },
      {
        ...overTwoWeeks(
          'concentrating',
          'Concentrating',
          'trouble concentrating on things, such as reading the newspaper or watching television',
        ),
        optional: true,
      },
      {
        ...overTwoWeeks(
          'slow-or-restless',
          'Slow or restless',
          'moving or speaking so slowly that other people could have noticed, or the opposite – being so fidgety or restless that you have been moving around a lot more than usual',
        ),
        optional: true,
      },
      {
        ...overTwoWeeks(
          selfHarmItem.item,
          'Better off dead',
          'thoughts that you would be better off dead, or of hurting yourself',
        ),
        optional: true,
      },
      {
        id: 'difficulty',
        name: 'Difficulty',
        prompt:
          'If any of these bothered you: how difficult have they made it to do your work, take care of things at home, or get along with other people?',
        answer: {
          kind: 'choice',
          options: [
            { value: 0, label: 'Not difficult at all' },
            { value: 1, label: 'Somewhat difficult' },
            { value: 2, label: 'Very difficult' },
            { value: 3, label: 'Extremely difficult' },
          ],
        },
        optional: true,
      },
    ],
  },
  score: proratedSum(2, [
    'little-interest',
    'feeling-down',
    'sleep',
    'energy',
    'appetite',
    'failure',
    'concentrating',
    'slow-or-restless',
    selfHarmItem.item,
  ]),
  missing:
    'At least seven of the nine answers are needed; open ones count as the mean of the rest. How difficult it was does not count.',
  subscores: [],
  bands: [
    { from: 0, label: 'minimal' },
    { from: 5, label: 'mild' },
    { from: 10, label: 'moderate' },
    { from: 15, label: 'moderately severe' },
    { from: 20, label: 'severe' },
  ],
  important: {
    absolute: 5,
    percent: 20,
    source: {
      citation:
        'Kroenke 2012 (5 points); Kounali et al. 2022 (about 20 % of the start, 1.7 points where it was moderate)',
      mark: 'established',
    },
  },
  detectable: {
    value: 6.1,
    source: {
      citation:
        '1.96 × √2 × 5.5 × √(1 − 0.84): the reliable change from an SD of 5.5 and a retest r of .84',
      mark: 'computed',
    },
  },
  reliability: {
    low: 0.84,
    high: 0.84,
    kind: 'test–retest r',
    source: { citation: 'Kroenke et al., J Gen Intern Med 2001', mark: 'established' },
  },
  licence: { use: 'ship', note: 'The PHQ family may be copied without permission or fee.' },
  sources: [
    {
      citation: 'Kroenke et al., J Gen Intern Med 2001 (bands)',
      mark: 'established',
    },
    {
      citation:
        'Arroll et al., Ann Fam Med 2010;8:348–353 (n = 2,642): 10 or more found 74 % of major depression and cleared 91 % of others',
      mark: 'verified',
    },
    {
      citation:
        'PHQ and GAD-7 instruction manual: up to two open answers count as the mean of the rest',
      mark: 'established',
    },
    {
      citation: 'Any answer above 0 to the ninth question asks for a talk on the same day',
      mark: 'decision',
    },
  ],
})
