import { isDeepStrictEqual } from 'node:util'
import type { PlanEntry } from '@healing-touch/domain/plans/accept-plan.ts'
import { withOwnReasons } from '@healing-touch/domain/plans/own-reasons.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import type { PlanCatalogue } from '@healing-touch/domain/plans/plan-catalogue.ts'

/** Whether a saved version is what this entry was saved as: the same acceptance, tried again. */
export function isSameEntry(
  { version, content, changeReason }: Plan,
  entry: PlanEntry,
  catalogue: PlanCatalogue,
): boolean {
  return (
    version === entry.readVersion + 1 &&
    (changeReason === null || changeReason === entry.reason?.trim()) &&
    isDeepStrictEqual(withOwnReasons(entry.content, content, catalogue), content)
  )
}
