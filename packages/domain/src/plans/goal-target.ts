import { importantPercent } from '../outcomes/important-change.ts'
import type { Instrument } from '../outcomes/instrument.ts'
import { detectableOf, rangeOf } from '../outcomes/variant.ts'

/**
 * How much a goal must change to be worth the name: more than the noise (MDC95) and more than the smallest change that
 * matters (MCID, absolute and percent of the baseline). Null where an instrument publishes neither.
 */
export function leastChange(
  instrument: Instrument,
  variant: string | null,
  baseline: number,
): number | null {
  const { important } = instrument
  const percent = important && importantPercent(important, baseline)
  const limits = [
    detectableOf(instrument, variant)?.value,
    important?.absolute,
    percent === null ? null : (Math.abs(baseline) * percent) / 100,
  ].filter((limit) => limit !== null && limit !== undefined)
  return limits.length === 0 ? null : Math.max(...limits)
}

/** The nearest whole number beyond the least change in the better direction; null where the scale leaves no room. */
export function nearestTarget(
  instrument: Instrument,
  variant: string | null,
  baseline: number,
): number | null {
  const least = leastChange(instrument, variant, baseline)
  if (least === null) return null
  const { low, high } = rangeOf(instrument, variant)
  const target =
    instrument.better === 'lower'
      ? Math.ceil(baseline - least) - 1
      : Math.floor(baseline + least) + 1
  return target < low || target > high ? null : target
}

/** Whether a target lies beyond the least change, in the better direction. */
export function isBeyondLeast(
  instrument: Instrument,
  goal: { variant: string | null; baseline: number; target: number },
): boolean {
  const least = leastChange(instrument, goal.variant, goal.baseline)
  const direction = instrument.better === 'lower' ? -1 : 1
  return least !== null && direction * (goal.target - goal.baseline) > least
}
