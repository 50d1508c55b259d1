import type { RegionId } from '../body/regions.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { PurposeId } from '../outcomes/purposes.ts'

/**
 * What it does to the body; safety rules match on these, on depth and on tools, never on ids. `shear` moves skin or muscle
 * over what lies below; `stretch` lengthens a muscle towards the end of its range; `joint-motion` is a joint moved by the
 * therapist; `thermal` is warm or cold; `vibration` is shaking and drumming too; `drainage` moves lymph on.
 */
export type Force =
  | 'compressive'
  | 'shear'
  | 'stretch'
  | 'thermal'
  | 'vibration'
  | 'suction'
  | 'joint-motion'
  | 'drainage'

export type Dose = {
  /** Minutes on one region (`per: 'region'`) or for the whole visit (`per: 'visit'`). */
  readonly minutes: {
    readonly low: number
    readonly high: number
    readonly per: 'region' | 'visit'
  }
  /** Walton 0–5, never planned above `high`; null where pressure does not apply (stretching, warmth, suction). */
  readonly pressure: { readonly low: number; readonly high: number } | null
  readonly how: string
  readonly source: Source
}

export type Technique = {
  readonly id: string
  readonly name: string
  readonly synonyms: readonly string[]
  /** What it is, in a patient's words. */
  readonly about: string
  readonly purposes: NonEmpty<PurposeId>
  readonly tags: {
    /** Deep where it may go to Walton 5. */
    readonly depth: 'superficial' | 'moderate' | 'deep'
    readonly force: NonEmpty<Force>
    readonly tools: boolean
    readonly sensitiveArea: boolean
    /** True where the law or the therapist's scope of practice may forbid it. */
    readonly scope: boolean
  }
  readonly dose: Dose
  /** Where it is done; absent where it can be done anywhere. */
  readonly regions?: NonEmpty<RegionId>
  /** The certificate a therapist needs, in words; null when none. */
  readonly certification: string | null
  /** When not to, beyond what holds for all massage. */
  readonly avoid: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly sources: NonEmpty<Source>
}

/** Declares a technique; without a purpose it does not compile. */
export function defineTechnique<const Id extends string>(
  entry: Omit<Technique, 'id'> & { readonly id: Id },
): Technique & { readonly id: Id } {
  return entry
}
