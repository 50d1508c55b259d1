import { byId } from '../by-id.ts'
import * as entries from './catalogue.ts'
import type { Technique } from './technique.ts'

/** The id of a technique that exists in the catalogue. */
export type TechniqueId = (typeof entries)[keyof typeof entries]['id']

/** Every technique, by id. A new one is a file in `catalogue/` and a line in `catalogue.ts`. */
export const techniques: Readonly<Record<TechniqueId, Technique>> = byId(entries)

/** The technique with this id, or null when the catalogue has none. */
export function findTechnique(id: string): Technique | null {
  return isTechniqueId(id) ? techniques[id] : null
}

export function isTechniqueId(id: string): id is TechniqueId {
  return Object.hasOwn(techniques, id)
}
