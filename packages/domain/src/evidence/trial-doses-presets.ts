import type { NonEmpty } from '../non-empty.ts'
import {
  cherkin2011Dose,
  field2002Dose,
  perlman2012Dose,
  perlman2019Dose,
} from './catalogue/trial-doses-back-knee-widespread.ts'
import {
  cook2015Dose,
  moraska2008Dose,
  moraska2015Dose,
  sherman2014Dose,
} from './catalogue/trial-doses-neck-and-head.ts'
import { li2014Dose, yuan2015Dose } from './catalogue/trial-doses-reviews.ts'
import type { Source } from './source.ts'
import type { TrialCourse, TrialDose } from './trial-dose.ts'

/** A course to begin with, shaped as the dose of a condition and taken from what trials gave. */
export type TrialPreset = {
  /** Minutes of a visit. */
  readonly minutes: number
  readonly perWeek: { readonly low: number; readonly high: number }
  readonly weeks: number
  /** What comes after the course, in a sentence. */
  readonly after: string
  /** Visits that a trial added once the course was over; absent where none did. */
  readonly boosters?: { readonly visits: number; readonly perWeek: number }
  readonly source: Source
  /** The studies it rests on. */
  readonly restsOn: NonEmpty<TrialDose>
}

/** No reliable and important change after this many visits: re-assess or refer. Decision. */
export const stopAfterVisits = { low: 4, high: 6 } as const

const [, , , , neckTwice, neckThrice] = sherman2014Dose.arms
const [, boosters] = cook2015Dose.arms
const [, relaxation] = cherkin2011Dose.arms
const [, , , kneeWeekly] = perlman2012Dose.arms
const [, , headache] = moraska2015Dose.arms
const [, fibromyalgia] = field2002Dose.arms

/** Courses for the five conditions whose trials compared or repeated a dose, by condition id. */
export const trialPresets = {
  'neck-pain': {
    ...courseOf(neckTwice.course, neckThrice.course),
    after: `Then up to ${boosters.course.weeks} weekly boosters.`,
    boosters: {
      visits: boosters.course.weeks * boosters.course.perWeek,
      perWeek: boosters.course.perWeek,
    },
    restsOn: [sherman2014Dose, cook2015Dose],
    source: cited(sherman2014Dose, cook2015Dose),
  },
  'low-back-pain': {
    ...courseOf(relaxation.course, relaxation.course),
    after:
      'Expect some of it to fade within a year; self-care and a booster now and then may keep it.',
    restsOn: [cherkin2011Dose],
    source: cited(cherkin2011Dose),
  },
  'knee-osteoarthritis': {
    ...courseOf(kneeWeekly.course, kneeWeekly.course),
    after: 'Expect it to fade within a year; exercise keeps more.',
    restsOn: [perlman2012Dose, perlman2019Dose],
    source: cited(perlman2012Dose, perlman2019Dose),
  },
  fibromyalgia: {
    ...courseOf({ ...fibromyalgia.course, perWeek: 1 }, fibromyalgia.course),
    minutes: 45,
    after: 'Light, and five weeks at least; go on only if it helps.',
    restsOn: [li2014Dose, yuan2015Dose, field2002Dose],
    source: {
      citation: `${cited(li2014Dose, yuan2015Dose).citation}; minutes and frequency are our decision`,
      mark: 'decision',
    },
  },
  'tension-headache': {
    ...courseOf(headache.course, headache.course),
    after: 'Look at headache days before going on.',
    restsOn: [moraska2015Dose, moraska2008Dose],
    source: cited(moraska2015Dose, moraska2008Dose),
  },
} as const satisfies Readonly<Record<string, TrialPreset>>

function courseOf(
  least: TrialCourse & { readonly minutes: number },
  most: TrialCourse,
): Pick<TrialPreset, 'minutes' | 'perWeek' | 'weeks'> {
  return {
    minutes: least.minutes,
    perWeek: { low: least.perWeek, high: most.perWeek },
    weeks: least.weeks,
  }
}

function cited(...studies: NonEmpty<TrialDose>): Source {
  return {
    citation: studies.map(({ source }) => source.citation).join('; '),
    mark: 'verified',
  }
}
