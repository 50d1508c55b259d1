import { disposes } from '@healing-touch/domain/people/circle.ts'
import type { Role } from '@healing-touch/domain/people/roles.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { type Circle, circleOf } from './store.ts'

export type ShownCircle = Pick<Circle, 'keptBy' | 'emergencyUntil'> & {
  /** Whether the member may give the chart to somebody else, and let it rest. */
  readonly disposes: boolean
}

/** Whose chart it is; null for a patient whom the member does not see. */
export async function showCircle(
  trx: Inside,
  actor: Actor,
  patientId: string,
): Promise<ShownCircle | null> {
  const circle = await circleOf(trx, actor, patientId)
  if (!circle) return null
  const { keptBy, keeperGone, emergencyUntil } = circle
  return { keptBy, emergencyUntil, disposes: mayDispose(actor, keptBy?.id ?? null, keeperGone) }
}

/** Whether a member may give a chart away. */
export function mayDispose(
  { id, roles }: Actor,
  keptBy: string | null,
  keeperGone: boolean,
): boolean {
  const held = roles.filter((role): role is Role => role !== 'patient')
  return disposes({ keptBy, keeperGone }, { id, roles: held })
}
