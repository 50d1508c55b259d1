/** The upper end of what PROMIS studies report; for low mood they agree more closely. */
const promisChange = (points: number) =>
  ({
    absolute: points,
    percent: null,
    source: {
      citation: `HealthMeasures, meaningful change of PROMIS T-scores: ${points === 4 ? '3 to 4' : '2 to 6'} points; the upper end taken`,
      url: 'https://www.healthmeasures.net/',
      mark: 'verified',
    },
  }) as const

/** Short forms differ in length and in their conversion tables: the T-score that their owner's table gives is kept. */
const promis = {
  bands: [],
  detectable: null,
  reliability: null,
  recall: 'past-week',
  better: 'lower',
  questions: 1,
  low: 10,
  high: 90,
  reversed: [],
  scoring: { kind: 'sum' },
  important: promisChange(6),
  sources: [
    {
      citation:
        'HealthMeasures (PROMIS): a T-score of 50 is the mean of its US reference population, 10 one standard deviation',
      url: 'https://www.healthmeasures.net/',
      mark: 'verified',
    },
  ],
} as const

/** The PROMIS T-scores that may be typed in under a practice's own licence. */
export const promisMeasures = {
  'promis-pain-interference': {
    ...promis,
    name: 'PROMIS pain interference, T-score',
    shortName: 'Pain interference (PROMIS)',
    about: 'How much pain gets in the way of your life.',
  },
  'promis-physical-function': {
    ...promis,
    name: 'PROMIS physical function, T-score',
    shortName: 'Physical function (PROMIS)',
    about: 'How well you manage everyday physical things.',
    recall: 'now',
    better: 'higher',
  },
  'promis-sleep-disturbance': {
    ...promis,
    name: 'PROMIS sleep disturbance, T-score',
    shortName: 'Sleep disturbance (PROMIS)',
    about: 'How troubled your sleep is.',
  },
  'promis-depression': {
    ...promis,
    name: 'PROMIS depression, T-score',
    shortName: 'Low mood (PROMIS)',
    about: 'How low your mood has been.',
    important: promisChange(4),
  },
} as const
