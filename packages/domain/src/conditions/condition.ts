import type { RegionId } from '../body/regions.ts'
import type { Evidence, Guideline } from '../evidence/evidence.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { InstrumentId } from '../outcomes/instruments.ts'
import type { SelfCareId } from '../self-care/library.ts'
import type { TechniqueId } from '../techniques/techniques.ts'

export type Mechanism = 'nociceptive' | 'neuropathic' | 'nociplastic' | 'mixed'

/** Minutes × frequency × weeks that trials support: the dose that matters, not force. */
export type DosePreset = {
  readonly minutes: number
  readonly perWeek: { readonly low: number; readonly high: number }
  readonly weeks: number
  /** What comes after the course, in a sentence. */
  readonly after: string
  readonly source: Source
}

export type Caution = {
  /** The safety rule it comes from, such as `C12` or `R01`. */
  readonly rule: string
  readonly text: string
  readonly source: Source
}

export type Condition = {
  readonly id: string
  readonly name: string
  readonly synonyms: readonly string[]
  /** What it is, in a patient's words. Documented by someone entitled to; never diagnosed by software. */
  readonly about: string
  readonly codes: {
    readonly icd10cm: NonEmpty<string>
    readonly icd11: NonEmpty<string>
    /** SNOMED CT asks for a licence: never built in and never exported, kept only where a practice writes its own. */
    readonly snomed: string | null
  }
  readonly regions: NonEmpty<RegionId>
  readonly mechanism: NonEmpty<Mechanism>
  readonly evidence: NonEmpty<Evidence>
  readonly guidelines: readonly Guideline[]
  /** Techniques worth considering, in the order to consider them, each with its reason. */
  readonly techniques: NonEmpty<{ readonly technique: TechniqueId; readonly because: string }>
  /** Techniques a therapist might think of that are not advised here, with the reason. */
  readonly notAdvised: readonly { readonly technique: TechniqueId; readonly because: string }[]
  readonly dose: DosePreset
  /** Walton cap for the first visits; null when the technique's own dose is the limit. */
  readonly startPressureCap: number | null
  readonly measures: NonEmpty<InstrumentId>
  readonly selfCare: NonEmpty<SelfCareId>
  readonly cautions: readonly Caution[]
  /** Stop rule: with no reliable change after this many visits, re-assess or refer. */
  readonly reviewAfterVisits: number
  readonly sources: NonEmpty<Source>
}

/** Declares a condition; techniques, measures and self-care must exist in their catalogues. */
export function defineCondition<const Id extends string>(
  entry: Omit<Condition, 'id'> & { readonly id: Id },
): Condition & { readonly id: Id } {
  return entry
}
