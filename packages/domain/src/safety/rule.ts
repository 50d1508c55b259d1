import type { RegionId } from '../body/regions.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { Force, Technique } from '../techniques/technique.ts'
import type { TechniqueId } from '../techniques/techniques.ts'
import type { ClearanceRole } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'

/**
 * A rule says in which cases it fires and what follows, as data: a case holds when every clause holds, a clause when one of
 * its signs does (or `least` of them). Nothing in a case can be fulfilled by *not* knowing something, so one more fact never
 * loosens a limit.
 */

/** A fact that counts, with the numbers and the days for which it counts. */
export type Sign = {
  readonly kind: FactKindId
  /** Bounds of the fact's value: from and to include the number, above and below do not. A value nobody knows is inside. */
  readonly from?: number
  readonly above?: number
  readonly to?: number
  readonly below?: number
  /** Counts up to this many days after it began or happened (after it was recorded, when nobody knows). */
  readonly within?: number
  /** Counts only once it is more than this many days old. */
  readonly olderThan?: number
  /** Counts for this many days after its last day, or for ever. */
  readonly after?: number | 'for-ever'
  /** Counts no more once this role has cleared the patient. */
  readonly clearedBy?: ClearanceRole
}

export type Clause = { readonly any: NonEmpty<Sign>; readonly least?: number }

/**
 * Where an effect holds: everywhere, at the fact's places, in their part of the body on the same side (`around`), on the
 * whole limb, in the quarter of the body (`quadrant`), or on regions by name, both sides.
 */
export type Where =
  | 'everywhere'
  | 'places'
  | 'around'
  | 'limb'
  | 'quadrant'
  | { readonly regions: readonly RegionId[] }

/** Techniques by what they do: all that is named has to fit; the excepted stay. */
export type Match = {
  readonly depth?: Technique['tags']['depth']
  readonly force?: Force
  /** Does not do this as well. */
  readonly without?: Force
  readonly tools?: true
  readonly sensitiveArea?: true
  /** Names one of these among the places it is done at; a technique that can be done anywhere is made for none. */
  readonly madeFor?: readonly RegionId[]
  readonly ids?: NonEmpty<TechniqueId>
  readonly except?: NonEmpty<TechniqueId>
}

export const positions = {
  'side-lying': 'Lie on the side',
  'semi-reclined': 'Half sitting, well propped up',
  'no-prone': 'Not face down, unless on a table with a cut-out made for it',
  'no-long-prone': 'Not face down for long',
  'head-up': 'Head never lower than the heart',
  'slow-rise': 'Sit up slowly, stay seated for a minute, then stand',
} as const
export type Position = keyof typeof positions

export const referralLevels = ['routine', 'urgent', 'same-day', 'emergency'] as const
/** How soon somebody else has to look: in time, within two weeks, today, now. */
export type ReferralLevel = (typeof referralLevels)[number]

/** What a rule can do: a closed list, from the strictest down. */
export type Effect =
  | { readonly do: 'block-session' }
  | { readonly do: 'block-region'; readonly where: Where; readonly marginCm?: number }
  | { readonly do: 'block-technique'; readonly match: NonEmpty<Match>; readonly where: Where }
  | { readonly do: 'cap-pressure'; readonly most: number; readonly where: Where }
  | { readonly do: 'limit-duration'; readonly minutes: number }
  | {
      readonly do: 'require-clearance'
      readonly from: ClearanceRole
      readonly where: Where
      /** What may be done until it is there: nothing, or what the other limits leave. */
      readonly meanwhile: 'nothing' | 'limits'
    }
  | { readonly do: 'position'; readonly position: Position }
  | { readonly do: 'advise'; readonly text: string }
  | {
      readonly do: 'refer'
      readonly level: ReferralLevel
      /** What the therapist does now, and what the patient is told to do now. */
      readonly therapist: string
      readonly patient: string
    }

export type Case = {
  /** All of these; none for what always holds. */
  readonly when: readonly Clause[]
  /** Only from this age in years; at an age nobody knows too. */
  readonly fromAge?: number
  /** Only before this many visits are behind. */
  readonly firstVisits?: number
  readonly effects: NonEmpty<Effect>
  /** Instead of the rule's. */
  readonly override?: Override
}

/** Who can go beyond a limit: nobody, the therapist in charge with a written reason, or whoever holds a clearance. */
export type Override = 'none' | 'therapist-with-reason' | 'clearance-document'

export type Rule = {
  readonly id: string
  readonly name: string
  /** "Don't know" counts as present. */
  readonly starred: boolean
  readonly cases: NonEmpty<Case>
  readonly override: Override
  readonly sources: NonEmpty<Source>
}

/** Declares a rule. */
export function defineRule<const Id extends string>(
  entry: Omit<Rule, 'id' | 'starred'> & { readonly id: Id; readonly starred?: true },
): Rule & { readonly id: Id } {
  return { ...entry, starred: entry.starred ?? false }
}
