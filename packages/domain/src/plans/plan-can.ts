import type { Plan } from './plan.ts'

/** What may be done with a plan in which status; read by the API and the screens alike. */
export const planCan = {
  change: ['active', 'paused'],
  treat: ['active'],
  pause: ['active'],
  resume: ['paused'],
  close: ['active', 'paused'],
} as const satisfies Record<string, readonly Plan['status'][]>

export type PlanAction = keyof typeof planCan

export function canPlan(action: PlanAction, { status }: Pick<Plan, 'status'>): boolean {
  const allowed: readonly Plan['status'][] = planCan[action]
  return allowed.includes(status)
}
