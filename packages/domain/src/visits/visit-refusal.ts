import type { RegionId } from '../body/regions.ts'
import type { SafetyRefusal } from '../safety/allows.ts'
import type { Override } from '../safety/rule.ts'

/** Why a chart was not saved. `field` is the path that needs another value; `line` counts ledger lines from 1. */
export type VisitRefusal =
  | { readonly kind: 'finished'; readonly field: 'visit' }
  | {
      readonly kind: 'stale'
      readonly field: 'version'
      readonly read: number
      readonly saved: number
    }
  | { readonly kind: 'future'; readonly field: 'startedAt' }
  | { readonly kind: 'nothing-charted'; readonly field: 'ledger' }
  | {
      readonly kind: 'too-long'
      readonly field: 'ledger'
      readonly charted: number
      readonly minutes: number
    }
  | LineRefusal

export type LineRefusal =
  | { readonly kind: 'unknown-technique'; readonly line: number; readonly technique: string }
  /** Whoever charts holds no certificate for it that was valid on the visit's day. */
  | {
      readonly kind: 'uncertified'
      readonly line: number
      readonly technique: string
      readonly needs: string
    }
  | { readonly kind: 'out-of-scope'; readonly line: number; readonly region: RegionId }
  | { readonly kind: 'side-needed'; readonly line: number; readonly region: RegionId }
  | { readonly kind: 'side-not-allowed'; readonly line: number; readonly region: RegionId }
  | { readonly kind: 'same-line'; readonly line: number; readonly earlier: number }
  | { readonly kind: 'pressure-needed'; readonly line: number; readonly technique: string }
  | { readonly kind: 'pressure-not-allowed'; readonly line: number; readonly technique: string }
  | {
      readonly kind: 'too-firm'
      readonly line: number
      readonly pressure: number
      readonly most: number
      readonly technique: string
    }
  /** What safety did not allow that day; a written reason records it all the same. */
  | {
      readonly kind: 'unsafe'
      readonly line: number
      readonly refusal: SafetyRefusal
      readonly override: Override
    }
