import type {
  Answer,
  DetectableChange,
  Instrument,
  Item,
  UnitMixUp,
  Variant,
} from './instrument.ts'
import { lowerFirst } from './lower-first.ts'
import { readMovement, takenIn } from './way.ts'

/**
 * The variant by id; null when there is none, or the instrument has none. Where readings are taken in several ways, each
 * way of a variant is a variant too.
 */
export function variantOf(instrument: Instrument, variant: string | null): Variant | null {
  if (variant === null) return null
  const found = ownVariant(instrument, variant)
  if (found || !instrument.severalWays) return found
  const { movement, way } = readMovement(variant)
  if (!way) return null
  const moved = ownVariant(instrument, movement)
  return moved && takenIn(moved, way)
}

function ownVariant({ variants }: Instrument, variant: string): Variant | null {
  return (variants && Object.hasOwn(variants, variant) ? variants[variant] : null) ?? null
}

/** "Pain now", "Left neck rotation", "PEG". */
export function seriesName(
  instrument: Instrument,
  variant: string | null,
  side: 'left' | 'right' | null = null,
): string {
  const name = variantOf(instrument, variant)?.name ?? instrument.shortName
  if (side === null) return name
  return `${side === 'left' ? 'Left' : 'Right'} ${lowerFirst(name)}`
}

/** The lowest and highest value that a variant can take. */
export function rangeOf(
  instrument: Instrument,
  variant: string | null,
): { readonly low: number; readonly high: number } {
  return variantOf(instrument, variant)?.range ?? instrument.range
}

/** What one answer may be in a variant: its bounds, its step and its unit. */
export type AnswerBounds = {
  readonly low: number
  readonly high: number
  readonly step: number
  readonly unit: string | null
}

/** A variant's own range, step and unit go before the item's, which go before the score's. */
export function answerBounds(
  instrument: Instrument,
  variant: string | null,
  answer: Answer,
): AnswerBounds {
  const found = variantOf(instrument, variant)
  if (answer.kind === 'choice') {
    const values = answer.options.map(({ value }) => value)
    return { low: Math.min(...values), high: Math.max(...values), step: 1, unit: null }
  }
  const { low, high } = found?.range ?? answer
  if (answer.kind === 'scale') return { low, high, step: 1, unit: null }
  return { low, high, step: found?.step ?? answer.step, unit: found?.unit ?? answer.unit }
}

/** The unit that readings of a variant are easily taken in by mistake; null where none is known. */
export function mixUpOf(instrument: Instrument, variant: string | null): UnitMixUp | null {
  return variantOf(instrument, variant)?.mixUp ?? instrument.mixUp ?? null
}

/** The published detectable change (MDC95) of a variant; null when none is. */
export function detectableOf(
  instrument: Instrument,
  variant: string | null,
): DetectableChange | null {
  return variantOf(instrument, variant)?.detectable ?? instrument.detectable
}

export function unitOf(instrument: Instrument, variant: string | null): string | null {
  return variantOf(instrument, variant)?.unit ?? instrument.unit
}

/** The question to ask for an item, worded for the variant. */
export function promptOf(instrument: Instrument, variant: string | null, item: Item): string {
  return variantOf(instrument, variant)?.prompt ?? item.prompt
}
