import { accept, type Result, refuse } from '../result.ts'
import type { ClosedRefusal } from './accept-plan.ts'
import type { Plan } from './plan.ts'
import { canPlan } from './plan-can.ts'

export const statusActions = ['pause', 'resume', 'close'] as const
export type StatusAction = (typeof statusActions)[number]

const leadsTo = { pause: 'paused', resume: 'active', close: 'closed' } as const satisfies Record<
  StatusAction,
  Plan['status']
>

/** Pauses, resumes or closes a plan; once more is no change. Refuses to open a closed one again. */
export function setPlanStatus(plan: Plan, action: StatusAction): Result<Plan, ClosedRefusal> {
  const status = leadsTo[action]
  if (plan.status === status) return accept(plan)
  if (!canPlan(action, plan)) return refuse({ kind: 'closed', field: 'status' })
  return accept({ ...plan, status })
}
