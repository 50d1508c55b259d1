import type { Phase } from './plan.ts'

/**
 * Which phase a course of care is in after `visits` charted visits, as an index: each phase lasts for its upper number
 * of visits, and the last one has no end. Where a phase is really left is decided at a review; this says where the plan
 * expects to be.
 */
export function currentPhase(phases: readonly Pick<Phase, 'visits'>[], visits: number): number {
  let end = 0
  const found = phases.findIndex(({ visits: { high } }) => {
    end += high
    return visits < end
  })
  return found < 0 ? Math.max(0, phases.length - 1) : found
}
