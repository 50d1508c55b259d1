import type { Series } from './outcome.ts'

/** A series as text, such as `nprs/now` or `goniometry/cervical-rotation/left`. */
export function seriesKey({ instrument, variant, side }: Series): string {
  return [instrument, variant, side].filter((part) => part !== null).join('/')
}
