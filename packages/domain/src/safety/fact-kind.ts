/**
 * A thing that can be known about a patient and that a safety rule asks for. `ask` is the question in a patient's words and
 * null where only a therapist can see or measure it; `see` is the same for the therapist.
 */
export type FactKind = {
  readonly id: string
  readonly ask: string | null
  readonly see: string
  /**
   * How long it lasts: a `state` until its end is recorded, an `event` happened on one day and stays true, a `reading` is of
   * the day it was taken.
   */
  readonly lasts: 'state' | 'event' | 'reading'
  /** The number that belongs to it, within sane bounds; null when there is none. `weekly` numbers grow by one each week. */
  readonly value: {
    readonly unit: string
    readonly low: number
    readonly high: number
    readonly weekly?: true
  } | null
  /** Whether places on the body map are asked. */
  readonly places: boolean
  /** Asked once at the beginning, and again when something has changed. */
  readonly intake: boolean
  /** Seconds it takes in the short round before every visit; null where it is not part of it. */
  readonly rescreenSeconds: number | null
  /** It is so of everybody below this age in years, whatever was answered; null where age says nothing. */
  readonly belowAge: number | null
  /** A warning sign: a patient's own later "no" never takes it back, only a therapist's word does. */
  readonly red: boolean
}

type Words = { readonly ask?: string; readonly see: string }

type Options = {
  readonly lasts?: FactKind['lasts']
  readonly value?: FactKind['value']
  readonly places?: boolean
  readonly intake?: boolean
  readonly rescreen?: number | null
  readonly belowAge?: number
}

/** Declares what is asked of patients and seen by therapists; without `ask`, only seen. */
export function kind<const Id extends string>(
  id: Id,
  words: Words,
  options: Options = {},
): FactKind & { readonly id: Id } {
  return declare(id, words, options, false)
}

/** Declares a warning sign. */
export function redSign<const Id extends string>(
  id: Id,
  words: Words,
  options: Options = {},
): FactKind & { readonly id: Id } {
  return declare(id, words, options, true)
}

function declare<const Id extends string>(
  id: Id,
  words: Words,
  options: Options,
  red: boolean,
): FactKind & { readonly id: Id } {
  const { lasts = 'state', value = null, places = false, intake = true, rescreen = null } = options
  return {
    id,
    ask: words.ask ?? null,
    see: words.see,
    lasts,
    value,
    places,
    intake,
    rescreenSeconds: rescreen,
    belowAge: options.belowAge ?? null,
    red,
  }
}
