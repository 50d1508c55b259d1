import { accept, type Result, refuse } from '../result.ts'
import type { Plan } from './plan.ts'
import { canPlan } from './plan-can.ts'

export const statusActions = ['pause', 'resume', 'close'] as const
export type StatusAction = (typeof statusActions)[number]

const leadsTo = { pause: 'paused', resume: 'active', close: 'closed' } as const satisfies Record<
  StatusAction,
  Plan['status']
>

export type StatusRefusal = {
  readonly kind: 'not-now'
  readonly field: 'action'
  readonly action: StatusAction
  readonly status: Plan['status']
}

/** Pauses, resumes or closes a plan; once more is no change. Refuses what the plan's status does not allow. */
export function setPlanStatus(plan: Plan, action: StatusAction): Result<Plan, StatusRefusal> {
  const status = leadsTo[action]
  if (plan.status === status) return accept(plan)
  if (!canPlan(action, plan))
    return refuse({ kind: 'not-now', field: 'action', action, status: plan.status })
  return accept({ ...plan, status })
}

export function wordStatusRefusal({ action, status }: StatusRefusal): string {
  return status === 'closed'
    ? 'This plan is closed and stays closed. A new assessment starts a new one.'
    : `A plan that is ${status} cannot be ${{ pause: 'paused', resume: 'resumed', close: 'closed' }[action]}.`
}
