import type { Source } from '../../../evidence/source.ts'
import type { DetectableChange, Variant } from '../../instrument.ts'

/** A figure that studies agree on, to be re-checked before a patient relies on it. */
export function established(value: number, citation: string): DetectableChange {
  return { value, source: { citation, mark: 'established' } }
}

/** What counts where nothing is published for a movement. */
export const ownDefault = {
  value: 5,
  source: {
    citation:
      'No figure is published for this movement: 5° for the same rater (10° between raters)',
    mark: 'decision',
  },
} as const satisfies DetectableChange

export const normals = {
  citation:
    'AAOS 1965 and Greene and Heckman 1994, as tabulated in Norkin and White, Measurement of Joint Motion',
  mark: 'established',
} as const satisfies Source

type Movement = Pick<Variant, 'name' | 'detectable'> & {
  readonly normal: number
  readonly range: { readonly low: number; readonly high: number }
}

/** A movement in the midline: its usual end in degrees, and what is beyond noise for one rater. */
export function central(
  name: string,
  normal: number,
  detectable: DetectableChange,
  least = 0,
): Movement {
  return { name, normal, range: { low: least, high: Math.min(200, normal + 40) }, detectable }
}

/** The same of a paired joint. */
export function sided(
  name: string,
  normal: number,
  detectable: DetectableChange,
  least = 0,
): Movement & { readonly sided: true } {
  return { ...central(name, normal, detectable, least), sided: true }
}
