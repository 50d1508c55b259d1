import type { ReadingsRefusal } from './check-readings.ts'

/** Why an outcome was not recorded. `field` is the path in the entry that needs another value, such as `answers.pain`. */
export type OutcomeRefusal =
  | {
      readonly kind: 'unknown-instrument'
      readonly field: 'instrument'
      readonly instrument: string
    }
  | { readonly kind: 'therapist-only'; readonly field: 'instrument'; readonly name: string }
  | {
      readonly kind: 'variant-needed'
      readonly field: 'variant'
      readonly name: string
      readonly choices: readonly string[]
    }
  | {
      readonly kind: 'unknown-variant'
      readonly field: 'variant'
      readonly name: string
      readonly variant: string
    }
  | { readonly kind: 'side-needed'; readonly field: 'side'; readonly name: string }
  | {
      readonly kind: 'side-not-allowed'
      readonly field: 'side'
      readonly name: string
      readonly side: 'left' | 'right'
    }
  | { readonly kind: 'unreadable-time'; readonly field: 'at'; readonly at: string }
  | { readonly kind: 'future'; readonly field: 'at'; readonly at: string }
  | {
      readonly kind: 'same-instant'
      readonly field: 'at'
      readonly at: string
      readonly name: string
    }
  | {
      readonly kind: 'not-in-series'
      readonly field: 'at' | 'answers'
      readonly name: string
      readonly because: ReadingsRefusal
    }
  | AnswerRefusal
  | {
      readonly kind: 'nothing-to-score'
      readonly field: 'answers'
      readonly name: string
      /** What the instrument needs, in words. */
      readonly missing: string
    }

export type AnswerRefusal =
  | {
      readonly kind: 'unknown-item'
      readonly field: AnswerField
      readonly name: string
      readonly item: string
      /** True where the item would have to be one of the activities named at the first measurement. */
      readonly activity: boolean
    }
  | {
      readonly kind: 'missing-items'
      readonly field: AnswerField
      readonly name: string
      /** The items left open, in words, in the order asked. */
      readonly items: readonly string[]
    }
  | {
      readonly kind: 'out-of-range'
      readonly field: AnswerField
      readonly item: string
      /** The item in words. */
      readonly name: string
      readonly low: number
      readonly high: number
      readonly unit: string | null
      /** What was entered; null when it was no finite number. */
      readonly value: number | null
    }
  | {
      readonly kind: 'not-on-scale'
      readonly field: AnswerField
      readonly item: string
      readonly name: string
      readonly value: number
      readonly unit: string | null
      /** The values that may be chosen, or the step between them. */
      readonly allowed: { readonly choices: readonly number[] } | { readonly step: number }
    }
  | {
      readonly kind: 'unit-mixed-up'
      readonly field: AnswerField
      readonly item: string
      readonly name: string
      readonly value: number
      readonly unit: string | null
      /** The unit it was most likely read in, and what it would be in ours. */
      readonly other: string
      readonly converted: number
    }
  | {
      readonly kind: 'contradiction'
      readonly field: AnswerField
      readonly item: string
      readonly name: string
      /** Which answers cannot both be true, as a sentence. */
      readonly because: string
    }
  | {
      readonly kind: 'too-few-activities' | 'too-many-activities'
      readonly field: 'answers'
      readonly name: string
      readonly given: number
      readonly limit: number
    }

export type AnswerField = `answers.${string}`
