import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { InstrumentId } from './instruments.ts'

/** One of the five things that massage for chronic pain is said to do, with what may honestly be said and measured. */
export type Purpose = {
  readonly name: string
  /** What people hope for, in plain words. */
  readonly promise: string
  /** What evidence lets us say: always "may". */
  readonly honest: string
  /** No purpose without a measure. */
  readonly measures: NonEmpty<InstrumentId>
  readonly source: Source
}

export const purposes = {
  inflammation: {
    name: 'Inflammation',
    promise: 'Less swelling and stiffness, fewer flare-ups',
    honest:
      'Massage may ease stiffness. In chronic pain an effect on inflammation itself is not shown, so we count the minutes you are stiff in the morning, the days it flares up and how swollen you are.',
    measures: [
      'morning-stiffness',
      'stiffness-nrs',
      'flare-days',
      'swelling-nrs',
      'limb-girth',
      'limb-volume',
    ],
    source: {
      citation:
        'Crane et al., Sci Transl Med 2012;4:119ra13 (n = 11, after hard exercise): lower NF-κB and IL-6 signalling in muscle; chronic pain not studied',
      mark: 'established',
    },
  },
  relaxation: {
    name: 'Relaxation',
    promise: 'Less tension, stress and worry',
    honest:
      'Massage may lower anxiety and stress for a while; this is its most consistent effect in trials.',
    measures: [
      'stress-nrs',
      'calm-nrs',
      'anxiety-nrs',
      'sleep-nrs',
      'phq4',
      'gad2',
      'gad7',
      'tender-points',
    ],
    source: {
      citation:
        'Crawford et al., Pain Med 2016;17:1353–1375: anxiety SMD −0.57 against active comparators',
      mark: 'verified',
    },
  },
  'range-of-motion': {
    name: 'Range of motion',
    promise: 'Move further and more easily',
    honest:
      'Massage and stretching may let you move a little further for a short time. In one knee trial no lasting difference was found, so we measure the angle against measurement noise.',
    measures: ['goniometry', 'finger-floor'],
    source: {
      citation:
        'Perlman et al., PLoS One 2012;7:e30248: no difference in range of motion at 8 weeks',
      mark: 'verified',
    },
  },
  endorphins: {
    name: 'Endorphins',
    promise: 'Less pain, better mood, more calm',
    honest:
      'Pain and mood may improve in the short term. That massage releases endorphins is not established, so we measure how you feel, not hormones.',
    measures: ['nprs', 'nprs-composite', 'pressure-pain-threshold', 'calm-nrs', 'phq2', 'phq4'],
    source: {
      citation:
        'Moyer et al., J Bodyw Mov Ther 2011;15:3–14: cortisol effect in adults not distinguishable from zero; endorphin studies are few and conflicting',
      mark: 'established',
    },
  },
  'underlying-issues': {
    name: 'Underlying issues',
    promise: 'Find what keeps the pain going, with a plan made for you',
    honest:
      'A personal plan is good care and may help you get back to what matters; that tailored massage beats relaxation massage has not been shown.',
    measures: ['psfs', 'goal-attainment', 'peg'],
    source: {
      citation:
        'Cherkin et al., Ann Intern Med 2011;155:1–9 (n = 401): structural and relaxation massage did equally well',
      mark: 'verified',
    },
  },
} as const satisfies Record<string, Purpose>

export type PurposeId = keyof typeof purposes

export const purposeIds = Object.keys(purposes) as readonly PurposeId[] as NonEmpty<PurposeId>
