import { regions } from './regions.ts'
import type { Site } from './site.ts'
import { type WpiAreaId, wpiAreas } from './wpi-areas.ts'

/**
 * The area of the Widespread Pain Index that a place of our body map falls in, to show the two beside each other; null on
 * the head and the pelvic floor. Our approximation (decision): it is never used to score the index, which is always asked.
 */
export function wpiAreaOf({ region, side }: Site): WpiAreaId | null {
  const part = regions[region].wpi
  const area = wpiAreas.find((one) => one.part === part && (one.side === null || one.side === side))
  return area?.id ?? null
}
