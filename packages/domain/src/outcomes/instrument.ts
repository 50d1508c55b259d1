import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'

/** What a person answers: item id (or, for patient-named activities, the activity's own words) → number; null is "not answered". */
export type Answers = Readonly<Record<string, number | null>>

export type AnswerScale = {
  readonly kind: 'scale'
  readonly low: number
  readonly high: number
  readonly lowLabel: string
  readonly highLabel: string
}
export type AnswerChoice = {
  readonly kind: 'choice'
  readonly options: NonEmpty<{ readonly value: number; readonly label: string }>
}
export type AnswerQuantity = {
  readonly kind: 'quantity'
  readonly low: number
  readonly high: number
  readonly step: number
  readonly unit: string
}
export type Answer = AnswerScale | AnswerChoice | AnswerQuantity

export type Item = {
  readonly id: string
  /** A few words for lists and messages: "Average pain". */
  readonly name: string
  readonly prompt: string
  readonly answer: Answer
  readonly optional?: true
}

/** Fixed items, or activities the patient names at baseline and keeps at follow-up. */
export type Form =
  | { readonly kind: 'items'; readonly items: NonEmpty<Item> }
  | {
      readonly kind: 'activities'
      readonly prompt: string
      readonly least: number
      readonly most: number
      readonly answer: AnswerScale
    }

/**
 * The smallest change that matters to people (MCID): both are required where both are published. Where neither is
 * published, any change beyond the detectable one counts as important.
 */
export type ImportantChange = {
  readonly absolute: number | null
  /** Percent of the baseline value, 0–100. */
  readonly percent: number | null
  /** Where people who begin lower need a larger share (a few headache days): below `baseline`, this percentage. */
  readonly percentBelow?: { readonly baseline: number; readonly percent: number }
  /** How large an improvement is called what, from the smallest, in the instrument's unit. */
  readonly grades?: NonEmpty<{ readonly from: number; readonly label: string }>
  readonly source: Source
}

/** The smallest change beyond measurement noise, as MDC95 in the instrument's unit. */
export type DetectableChange = { readonly value: number; readonly source: Source }

/**
 * Another unit that a reading below `below` was most likely taken in: people read kgf/cm² off an algometer and type it as
 * kPa. A reading in that unit times `times` is one in ours.
 */
export type UnitMixUp = { readonly below: number; readonly unit: string; readonly times: number }

/** A version of the instrument kept as its own series: another recall period, joint movement or test point. */
export type Variant = {
  readonly name: string
  /** The question to ask, where it differs from the item's own prompt. */
  readonly prompt?: string
  readonly recall?: Recall
  readonly sided?: true
  readonly range?: { readonly low: number; readonly high: number }
  readonly unit?: string
  /** The fineness of a reading, where it differs from the item's own. */
  readonly step?: number
  readonly mixUp?: UnitMixUp
  /** What is usual in healthy adults; the other side and the person's own baseline say more. */
  readonly normal?: number
  /** Below this, everyday life is limited. */
  readonly limitedBelow?: number
  readonly detectable?: DetectableChange
}

/** The time the person is asked to think of. */
export type Recall =
  | 'now'
  | 'past-day'
  | 'past-week'
  | 'past-two-weeks'
  | 'past-four-weeks'
  | 'past-three-months'
  | 'since-start'

export type Band = { readonly from: number; readonly label: string }

export type Subscore = {
  readonly id: string
  readonly name: string
  readonly items: NonEmpty<string>
  /** A sum at or above this deserves a conversation; never a diagnosis. */
  readonly positiveFrom: number
}

/** How well repeated measurements (or an instrument's items) agree, 0–1, as the range that studies report. */
export type Reliability = {
  readonly low: number
  readonly high: number
  readonly kind: string
  readonly source: Source
}

/** Answers that cannot both be true, such as a least pain above the worst. */
export type Contradiction = {
  /** The item to look at again. */
  readonly item: string
  /** The whole sentence for the person who answered. */
  readonly because: string
}

export type Instrument = {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** What it tells, in a patient's words. */
  readonly about: string
  readonly answeredBy: 'patient' | 'therapist'
  readonly recall: Recall
  /** Roughly how long it takes to answer, in seconds. */
  readonly seconds: number
  readonly better: 'higher' | 'lower'
  readonly range: { readonly low: number; readonly high: number }
  readonly unit: string | null
  readonly variants: Readonly<Record<string, Variant>> | null
  /** Whether a reading says how it was taken (`Way`): actively or passively, with what and in which position. */
  readonly severalWays?: true
  readonly form: Form
  /**
   * The score in full precision, or null where the missing-data rule forbids one.
   * `baseline` are the answers of the first measurement, for instruments that match activities.
   */
  readonly score: (answers: Answers, baseline?: Answers) => number | null
  readonly missing: string
  readonly mixUp?: UnitMixUp
  /** The first pair of answers that cannot both be true; null when there is none. */
  readonly contradiction?: (answers: Answers) => Contradiction | null
  readonly subscores: readonly Subscore[]
  readonly bands: readonly Band[]
  /**
   * For a measure of one side at a time: the difference between the sides that is worth a look, in its unit or in percent
   * of the better side, whichever is reached first.
   */
  readonly betweenSides?: {
    readonly absolute: number
    readonly percent: number
    readonly label: string
  }
  readonly important: ImportantChange | null
  readonly detectable: DetectableChange | null
  /** The detectable change where two people measured, in the instrument's own unit: of no variant that has another. */
  readonly betweenRaters?: DetectableChange
  readonly reliability: Reliability | null
  /** For an instrument that asks about change itself: the answer for "no change", and where better and worse begin. */
  readonly ratesChange?: {
    readonly none: number
    readonly betterFrom: number
    readonly worseFrom: number
  }
  readonly licence: {
    readonly use: 'ship' | 'bring-your-own' | 'score-only'
    readonly note: string
  }
  readonly sources: NonEmpty<Source>
}

/** Declares an instrument and keeps its id as a literal type, so that purposes and screens can name only what exists. */
export function defineInstrument<const Id extends string>(
  entry: Omit<Instrument, 'id'> & { readonly id: Id },
): Instrument & { readonly id: Id } {
  return entry
}
