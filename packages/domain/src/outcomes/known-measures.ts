import type { NonEmpty } from '../non-empty.ts'
import type { Instrument } from './instrument.ts'
import { promisMeasures } from './known-promis.ts'
import { noPublishedChange } from './score-only.ts'

/** Facts of a questionnaire whose questions a practice brings along under its own licence. Questions count from 0 here. */
export type KnownMeasure = Pick<
  Instrument,
  | 'name'
  | 'shortName'
  | 'about'
  | 'recall'
  | 'better'
  | 'bands'
  | 'important'
  | 'detectable'
  | 'reliability'
  | 'sources'
> & {
  /** How many questions there are, and the values each may have. */
  readonly questions: number
  readonly low: number
  readonly high: number
  readonly reversed: readonly number[]
  readonly scoring:
    | { readonly kind: 'sum' | 'percent' }
    | { readonly kind: 'mean-of-percents'; readonly groups: readonly (readonly [number, number])[] }
  /** Questions from and to (both counted) that deserve a look of their own, from this sum on. */
  readonly subscore?: {
    readonly id: string
    readonly name: string
    readonly from: number
    readonly to: number
    readonly positiveFrom: number
  }
}

const none = { bands: [], important: noPublishedChange, detectable: null, reliability: null }

const perceivedStress = {
  ...none,
  about: 'How stressful the past month has felt.',
  recall: 'past-four-weeks',
  better: 'lower',
  low: 0,
  high: 4,
  scoring: { kind: 'sum' },
  sources: [{ citation: 'Cohen et al., J Health Soc Behav 1983', mark: 'established' }],
} as const

/** Measures that need the practice's own licence: how they are scored and what a change means, never their questions. */
export const knownMeasures = {
  spadi: {
    ...none,
    name: 'Shoulder Pain and Disability Index',
    shortName: 'Shoulder index',
    about: 'How much your shoulder hurts and limits you.',
    recall: 'past-week',
    better: 'lower',
    questions: 13,
    low: 0,
    high: 10,
    reversed: [],
    scoring: {
      kind: 'mean-of-percents',
      groups: [
        [0, 4],
        [5, 12],
      ],
    },
    important: {
      absolute: 13,
      percent: null,
      source: {
        citation: 'Studies report 8 to 13 points; the upper end taken',
        mark: 'established',
      },
    },
    detectable: { value: 18, source: { citation: 'About 18 points (MDC95)', mark: 'established' } },
    reliability: {
      low: 0.66,
      high: 0.91,
      kind: 'test–retest ICC',
      source: { citation: 'Studies of the SPADI', mark: 'established' },
    },
    sources: [{ citation: 'Roach et al., Arthritis Care Res 1991', mark: 'established' }],
  },
  lefs: {
    ...none,
    name: 'Lower Extremity Functional Scale',
    shortName: 'Leg function',
    about: 'How well your legs let you do everyday things.',
    recall: 'now',
    better: 'higher',
    questions: 20,
    low: 0,
    high: 4,
    reversed: [],
    scoring: { kind: 'sum' },
    important: {
      absolute: 9,
      percent: null,
      source: { citation: 'Binkley et al., Phys Ther 1999', mark: 'verified' },
    },
    detectable: {
      value: 10.7,
      source: {
        citation:
          'Binkley et al., Phys Ther 1999: 9 points at 90 %, restated at 95 % (9 × 1.960 ÷ 1.645)',
        mark: 'computed',
      },
    },
    reliability: {
      low: 0.86,
      high: 0.94,
      kind: 'test–retest R',
      source: { citation: 'Binkley et al., Phys Ther 1999', mark: 'verified' },
    },
    sources: [{ citation: 'Binkley et al., Phys Ther 1999', mark: 'verified' }],
  },
  pseq: {
    ...none,
    name: 'Pain Self-Efficacy Questionnaire',
    shortName: 'Confidence with pain',
    about: 'How confident you are that you can do things despite pain.',
    recall: 'now',
    better: 'higher',
    questions: 10,
    low: 0,
    high: 6,
    reversed: [],
    scoring: { kind: 'sum' },
    important: {
      absolute: 8.5,
      percent: null,
      source: {
        citation: 'Dubé et al. 2021: 5.5 to 8.5 points; the upper end taken',
        mark: 'verified',
      },
    },
    detectable: {
      value: 11.52,
      source: { citation: 'Dubé et al. 2021 (MDC95)', mark: 'verified' },
    },
    reliability: {
      low: 0.86,
      high: 0.86,
      kind: 'test–retest ICC',
      source: { citation: 'Dubé et al. 2021', mark: 'verified' },
    },
    sources: [{ citation: 'Nicholas, Eur J Pain 2007', mark: 'established' }],
  },
  pseq2: {
    ...none,
    name: 'Pain Self-Efficacy Questionnaire, two questions',
    shortName: 'Confidence with pain, two questions',
    about: 'How confident you are that you can do things despite pain.',
    recall: 'now',
    better: 'higher',
    questions: 2,
    low: 0,
    high: 6,
    reversed: [],
    scoring: { kind: 'sum' },
    sources: [
      { citation: 'Nicholas et al., J Pain 2015', mark: 'established' },
      { citation: 'Dubé et al. 2021: its structure is weakly supported', mark: 'verified' },
    ],
  },
  pss4: {
    ...perceivedStress,
    name: 'Perceived Stress Scale, four questions',
    shortName: 'Stress, four questions',
    questions: 4,
    reversed: [1, 2],
  },
  pss10: {
    ...perceivedStress,
    name: 'Perceived Stress Scale, ten questions',
    shortName: 'Stress, ten questions',
    questions: 10,
    reversed: [3, 4, 6, 7],
  },
  who5: {
    ...none,
    name: 'WHO-5 well-being index',
    shortName: 'Well-being',
    about: 'How well you have felt over the past two weeks.',
    recall: 'past-two-weeks',
    better: 'higher',
    questions: 5,
    low: 0,
    high: 5,
    reversed: [],
    scoring: { kind: 'percent' },
    bands: [
      { from: 0, label: 'low: worth a conversation' },
      { from: 50, label: 'usual' },
    ],
    important: {
      absolute: 10,
      percent: null,
      source: { citation: 'Topp et al., Psychother Psychosom 2015', mark: 'established' },
    },
    sources: [
      {
        citation: 'Topp et al., Psychother Psychosom 2015 (four times the raw sum)',
        mark: 'established',
      },
    ],
  },
  midas: {
    ...none,
    name: 'Migraine Disability Assessment',
    shortName: 'Days lost to headache',
    about: 'How many days headaches took from you in three months.',
    recall: 'past-three-months',
    better: 'lower',
    questions: 5,
    low: 0,
    high: 92,
    reversed: [],
    scoring: { kind: 'sum' },
    bands: [
      { from: 0, label: 'little or none' },
      { from: 6, label: 'mild' },
      { from: 11, label: 'moderate' },
      { from: 21, label: 'severe' },
    ],
    reliability: {
      low: 0.8,
      high: 0.83,
      kind: 'test–retest r',
      source: { citation: 'Stewart et al. (the MIDAS studies)', mark: 'established' },
    },
    sources: [{ citation: 'Stewart et al., Neurology 2001', mark: 'established' }],
  },
  'start-back': {
    ...none,
    name: 'Keele STarT Back tool',
    shortName: 'STarT Back',
    about: 'Which kind of care may fit your back pain.',
    recall: 'past-two-weeks',
    better: 'lower',
    questions: 9,
    low: 0,
    high: 1,
    reversed: [],
    scoring: { kind: 'sum' },
    subscore: {
      id: 'psychosocial',
      name: 'Thoughts and feelings about the pain',
      from: 4,
      to: 8,
      positiveFrom: 4,
    },
    bands: [
      { from: 0, label: 'low risk' },
      { from: 4, label: 'medium risk, high where the thoughts and feelings add up to 4' },
    ],
    sources: [{ citation: 'Hill et al., Arthritis Rheum 2008', mark: 'established' }],
  },
  ...promisMeasures,
} as const satisfies Record<string, KnownMeasure>

export type KnownMeasureId = keyof typeof knownMeasures

export const knownMeasureIds = Object.keys(
  knownMeasures,
) as readonly KnownMeasureId[] as NonEmpty<KnownMeasureId>
