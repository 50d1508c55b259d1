import { scaleLinear } from 'd3-scale'

const day = 86_400_000

export type Range = { readonly low: number; readonly high: number }

type Frame = {
  readonly width: number
  readonly height: number
  readonly margin: { top: number; right: number; bottom: number; left: number }
}

/** Instants across. A single one stands in the middle of a week. */
export function timeScale(instants: readonly number[], { width, margin }: Frame) {
  const from = Math.min(...instants)
  const to = Math.max(...instants)
  const domain = from === to ? [from - 3.5 * day, to + 3.5 * day] : [from, to]
  return scaleLinear(domain, [margin.left, width - margin.right])
}

/** Values upward: the instrument's own range where it has one, else round numbers around what there is. */
export function valueScale(values: readonly number[], range: Range | undefined, frame: Frame) {
  const { height, margin } = frame
  const across: [number, number] = [height - margin.bottom, margin.top]
  if (range) return scaleLinear([range.low, range.high], across).clamp(true)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = high > low ? (high - low) * 0.15 : Math.max(1, Math.abs(high) / 2)
  const bottom = low >= 0 ? Math.max(0, low - room) : low - room
  return scaleLinear([bottom, high + room], across).nice(4)
}

/** Instants to write a date under: the ends, and evenly between them what has room. */
export function timeTicks(instants: readonly number[], plotWidth: number, room = 92) {
  const from = Math.min(...instants)
  const to = Math.max(...instants)
  if (from === to) return [from]
  const days = Math.max(1, Math.round((to - from) / day))
  const parts = Math.max(1, Math.min(5, Math.floor(plotWidth / room), days))
  return Array.from({ length: parts + 1 }, (_, part) => from + ((to - from) * part) / parts)
}
