import { z } from 'zod'
import { accept, type Result, refuse } from '../result.ts'
import type { SafetyDay } from '../safety/safety-day.ts'
import { text } from '../text.ts'
import { changePlan } from './change-plan.ts'
import { withOwnReasons } from './own-reasons.ts'
import { type Plan, PlanContent } from './plan.ts'
import { canPlan } from './plan-can.ts'
import type { PlanCatalogue } from './plan-catalogue.ts'
import type { PlanRefusal } from './plan-refusal.ts'
import { wordPlanRefusal } from './word-plan-refusal.ts'

/** What a therapist accepts: the suggestion or the current plan, as it is or changed, and the version they read (0: none). */
export const PlanEntry = z.strictObject({
  basis: z.enum(['suggestion', 'current']),
  readVersion: z.int().min(0),
  content: PlanContent,
  reason: text({ most: 600 }).nullable(),
})
export type PlanEntry = z.infer<typeof PlanEntry>

export type ClosedRefusal = { readonly kind: 'closed'; readonly field: 'status' }

export type AcceptRefusal =
  | PlanRefusal
  | {
      readonly kind: 'stale'
      readonly field: 'version'
      readonly read: number
      readonly saved: number
    }
  | ClosedRefusal
  | { readonly kind: 'nothing-to-accept'; readonly field: 'basis' }

/**
 * The next version of a plan. A suggestion makes an active plan; a change of the current plan keeps its status, and with
 * nothing changed it renews the plan (that is its review). `now` is an ISO instant, `today` its day in the practice's zone.
 */
export function acceptPlan(
  facts: {
    readonly patientId: string
    readonly episodeId: string
    readonly current: Plan | null
    readonly suggestion: PlanContent | null
    /** Of today. */
    readonly safety: SafetyDay
  },
  { basis, readVersion, content: sent, reason }: PlanEntry,
  catalogue: PlanCatalogue,
  {
    id,
    now,
    today,
    by,
  }: {
    readonly id: string
    readonly now: string
    readonly today: string
    readonly by: string
  },
): Result<Plan, AcceptRefusal> {
  const { patientId, episodeId, current, suggestion, safety } = facts
  const saved = current?.version ?? 0
  if (saved !== readVersion)
    return refuse({ kind: 'stale', field: 'version', read: readVersion, saved })
  if (current && !canPlan('change', current)) return refuse({ kind: 'closed', field: 'status' })
  const before = basis === 'current' ? current?.content : suggestion
  if (!before) return refuse({ kind: 'nothing-to-accept', field: 'basis' })
  if (safety.day !== today)
    return refuse({ kind: 'expired-safety', field: 'safety', of: safety.day, asked: today })
  const content = withOwnReasons(sent, before, catalogue)
  const changed = changePlan(before, content, reason, { catalogue, safety })
  if (!changed.ok) return changed
  return accept({
    id,
    patientId,
    episodeId,
    version: saved + 1,
    status: basis === 'current' && current ? current.status : 'active',
    ...changed.value,
    createdAt: now,
    createdBy: by,
  })
}

/** The refusal as a sentence for the therapist. */
export function wordAcceptRefusal(refusal: AcceptRefusal): string {
  switch (refusal.kind) {
    case 'stale':
      return `Somebody saved version ${refusal.saved} while you were working on this. Yours is kept here: look at theirs, then save yours as the next version if you still want it.`
    case 'closed':
      return 'This plan is closed and stays closed. A new assessment starts a new one.'
    case 'nothing-to-accept':
      return 'There is no suggestion to accept yet: assess first.'
    default:
      return wordPlanRefusal(refusal)
  }
}
