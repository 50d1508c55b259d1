import type { RegionId } from '../body/regions.ts'
import type { Uncertified } from '../people/certified.ts'
import type { SafetyRefusal } from '../safety/allows.ts'
import type { Override } from '../safety/rule.ts'
import type { UnsafeSelfCare } from '../self-care/unsafe-self-care.ts'
import type { Unadvised } from './unadvised.ts'

/** Why a plan was not drafted or not changed. `field` is the path that needs another value. */
export type PlanRefusal =
  | { readonly kind: 'unknown-condition'; readonly field: 'conditions'; readonly condition: string }
  /** Safety was worked out for another day. */
  | {
      readonly kind: 'expired-safety'
      readonly field: 'safety'
      readonly of: string
      readonly asked: string
    }
  | {
      readonly kind: 'session-blocked'
      readonly field: 'safety'
      /** The rules that say so, with their names. */
      readonly because: readonly string[]
    }
  /** What safety does not allow, and whether a written reason would do. */
  | {
      readonly kind: 'unsafe'
      readonly field: 'techniques'
      readonly technique: string
      readonly refusal: SafetyRefusal
      readonly override: Override
    }
  /** What a condition of the plan speaks against; a written reason beside the technique would do. */
  | {
      readonly kind: 'unadvised'
      readonly field: 'techniques'
      readonly technique: string
      readonly found: Unadvised
    }
  | { readonly kind: 'unknown-technique'; readonly field: 'techniques'; readonly technique: string }
  | { readonly kind: 'unknown-self-care'; readonly field: 'selfCare'; readonly selfCare: string }
  /** What safety keeps from being done at home. */
  | {
      readonly kind: 'unsafe-self-care'
      readonly field: 'selfCare'
      readonly selfCare: string
      readonly rules: UnsafeSelfCare['rules']
    }
  /** Nothing is left to do; `because`: what the techniques of the conditions were left out for, each reason once. */
  | {
      readonly kind: 'no-technique'
      readonly field: 'techniques'
      readonly because: readonly string[]
    }
  | { readonly kind: 'same-technique'; readonly field: 'techniques'; readonly technique: string }
  | { readonly kind: 'out-of-scope'; readonly field: 'techniques'; readonly region: RegionId }
  | {
      readonly kind: 'too-firm'
      readonly field: 'techniques'
      readonly technique: string
      readonly pressure: number
      readonly most: number
      readonly because: string
    }
  | { readonly kind: 'pressure-needed'; readonly field: 'techniques'; readonly technique: string }
  | {
      readonly kind: 'pressure-not-allowed'
      readonly field: 'techniques'
      readonly technique: string
    }
  | {
      readonly kind: 'wrong-place'
      readonly field: 'techniques'
      readonly technique: string
      readonly region: RegionId
    }
  | {
      readonly kind: 'too-long'
      readonly field: 'techniques'
      readonly minutes: number
      readonly most: number
    }
  | {
      readonly kind: 'goal-too-small'
      readonly field: 'goals'
      readonly words: string
      readonly target: number
      readonly least: number
    }
  | { readonly kind: 'goal-out-of-range'; readonly field: 'goals'; readonly words: string }
  /** No target would do: the scale leaves no room beyond noise, or nobody knows the noise. */
  | {
      readonly kind: 'goal-without-room'
      readonly field: 'goals'
      readonly words: string
      readonly baseline: number
    }
  | { readonly kind: 'unknown-measure'; readonly field: 'goals'; readonly words: string }
  | Uncertified
  | { readonly kind: 'reason-needed'; readonly field: 'changeReason' }
