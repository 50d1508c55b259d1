import { byId } from '../by-id.ts'
import * as entries from './catalogue.ts'
import type { Condition } from './condition.ts'

/** The id of a condition that exists in the catalogue. */
export type ConditionId = (typeof entries)[keyof typeof entries]['id']

/** Every condition, by id. A new one is a file in `catalogue/` and a line in `catalogue.ts`. */
export const conditions: Readonly<Record<ConditionId, Condition>> = byId(entries)

/** The condition with this id, or null when the catalogue has none. */
export function findCondition(id: string): Condition | null {
  return Object.hasOwn(conditions, id) ? conditions[id as ConditionId] : null
}
