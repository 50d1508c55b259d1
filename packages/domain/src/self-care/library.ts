import { byId } from '../by-id.ts'
import * as entries from './catalogue.ts'
import type { SelfCare } from './self-care.ts'

export type SelfCareId = (typeof entries)[keyof typeof entries]['id']

/** All self-care by id. Heavy with words: screens load it when they need it. */
export const selfCareLibrary: Readonly<Record<SelfCareId, SelfCare>> = byId(entries)

export function findSelfCare(id: string): SelfCare | null {
  return Object.hasOwn(selfCareLibrary, id) ? selfCareLibrary[id as SelfCareId] : null
}
