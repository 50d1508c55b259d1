import type { SiteKey } from '../body/site-key.ts'
import type { Source } from '../evidence/source.ts'
import type { ClearanceRole } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import type { RedLevel } from './red-level.ts'
import type { Effect, Override, Position, ReferralLevel } from './rule.ts'
import type { RuleId } from './rules.ts'

/** One effect of one rule on one day: what, where, why, until when, and who may go beyond it. */
export type Limit = {
  readonly rule: RuleId
  readonly name: string
  readonly effect: Effect
  /** The places it holds at. Empty where the effect is of no place, or where nobody knows the place (`askWhere`). */
  readonly sites: 'everywhere' | readonly SiteKey[]
  /** Known to be somewhere and nobody knows where: it is asked before hands are laid on. */
  readonly askWhere: boolean
  /** What was answered or seen; none for what always holds. */
  readonly because: readonly FactKindId[]
  /** Counted because the answer was "don't know". */
  readonly unknown: boolean
  /** The last day it holds if nothing new is learned; null when no day is set. */
  readonly lastDay: string | null
  readonly override: Override
  readonly sources: readonly Source[]
}

/** What may be done at a place: nothing; nothing before asking; up to a pressure; or all that a technique does. */
export type SiteState = 'no-go' | 'ask-first' | 'light' | 'free'

export type SiteSafety = {
  readonly state: SiteState
  /** The firmest pressure, Walton 0–5. */
  readonly most: number
  /** The rules that speak of this place in particular or of every place, each once, in order. */
  readonly rules: readonly RuleId[]
}

export type Referral = {
  readonly rule: RuleId
  readonly level: ReferralLevel
  readonly therapist: string
  readonly patient: string
}

/** How worried to be, 0–3, and what to do: one sign alone says little, so it is an action and not a diagnosis. */
export type Concern = {
  readonly level: 0 | 1 | 2 | 3
  readonly action: 'carry-on' | ReferralLevel
  readonly therapist: string
  readonly patient: string
}

/** What a patient's facts mean for one day. It is of that day only. */
export type SafetyDay = {
  readonly day: string
  readonly mapVersion: number
  readonly session: { readonly blocked: boolean; readonly because: readonly RuleId[] }
  /** The longest visit in minutes; null without a limit. */
  readonly minutes: number | null
  readonly sites: Readonly<Record<SiteKey, SiteSafety>>
  readonly positions: readonly Position[]
  readonly clearances: readonly {
    readonly from: ClearanceRole
    readonly rules: readonly RuleId[]
  }[]
  readonly advice: readonly { readonly rule: RuleId; readonly text: string }[]
  /** The most pressing first. */
  readonly referrals: readonly Referral[]
  readonly concern: Concern
  /** A red answer: no self-booking until a named reviewer has looked; null when there is none. */
  readonly lock: {
    readonly level: RedLevel
    readonly rules: readonly RuleId[]
  } | null
  /** Everything above with its reason, in the order of the rules. */
  readonly limits: readonly Limit[]
}
