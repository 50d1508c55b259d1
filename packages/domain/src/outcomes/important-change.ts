import type { ImportantChange, Instrument } from './instrument.ts'

/**
 * Whether a change (positive is better) from `baseline` is as large as what matters to people: in points, in percent of
 * the baseline, and both where both are published. Null where the instrument publishes none. Where neither is published
 * but the instrument counts any real change, beyond `noise` is important.
 */
export function importance(
  instrument: Instrument,
  baseline: number,
  change: number,
  noise: number | null,
): { readonly absolute: boolean | null; readonly percent: boolean | null; readonly both: boolean } {
  const { important } = instrument
  if (!important) return { absolute: null, percent: null, both: false }
  const size = Math.abs(change)
  const absolute = important.absolute === null ? null : size >= important.absolute - 1e-9
  const least = importantPercent(important, baseline)
  const percent =
    least === null
      ? null
      : // From zero any change is more than any percentage.
        size > 0 && 100 * size >= least * Math.abs(baseline) - 1e-9
  const unpublished = absolute === null && percent === null
  const both = unpublished
    ? noise !== null && size > noise
    : (absolute ?? true) && (percent ?? true)
  return { absolute, percent, both }
}

/** The percentage of this baseline that matters to people; null where none is published. */
export function importantPercent(
  { percent, percentBelow }: ImportantChange,
  baseline: number,
): number | null {
  return percentBelow && baseline < percentBelow.baseline ? percentBelow.percent : percent
}

/** How studies call an improvement of this size ("small", "medium", "large"); null below the smallest or where none did. */
export function gradeOf(instrument: Instrument, change: number): string | null {
  const grades = instrument.important?.grades ?? []
  return grades.findLast(({ from }) => change >= from - 1e-9)?.label ?? null
}
