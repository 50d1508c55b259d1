import type { Condition } from '../conditions/condition.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Assessment } from './assessment.ts'

export type PressureCap = { readonly most: number; readonly because: string }

/** What is easily stirred up is touched lightly first. Decision: high irritability Walton 2, moderate 3. */
const irritabilityCaps = { high: 2, moderate: 3, low: null } as const

/** The firmest pressure for a technique in this plan and what sets it; null where the technique has no pressure. */
export function pressureCap(
  technique: Technique,
  conditions: readonly Condition[],
  assessment: Pick<Assessment, 'irritability' | 'pressureWish'>,
): PressureCap | null {
  const { pressure } = technique.dose
  if (pressure === null) return null
  const caps: PressureCap[] = [
    { most: pressure.high, because: `the most for ${technique.name.toLowerCase()}` },
  ]
  for (const { name, startPressureCap } of conditions)
    if (startPressureCap !== null)
      caps.push({
        most: startPressureCap,
        because: `the limit to start with in ${name.toLowerCase()}`,
      })
  const irritable = irritabilityCaps[assessment.irritability]
  if (irritable !== null)
    caps.push({
      most: irritable,
      because: `the limit while symptoms are ${assessment.irritability === 'high' ? 'easily' : 'somewhat easily'} stirred up`,
    })
  if (assessment.pressureWish !== null)
    caps.push({ most: assessment.pressureWish, because: "the patient's own wish" })
  return caps.reduce((lowest, cap) => (cap.most < lowest.most ? cap : lowest))
}

/**
 * The pressure to start with: what the patient wishes within the cap; without a wish the middle of the technique's dose,
 * since firmer has not been shown to help more. Null where the technique has no pressure.
 */
export function startingPressure(
  { dose: { pressure } }: Technique,
  cap: PressureCap | null,
  { pressureWish }: Pick<Assessment, 'pressureWish'>,
): number | null {
  if (pressure === null || cap === null) return null
  const middle = Math.floor((pressure.low + pressure.high) / 2)
  return Math.min(cap.most, pressureWish ?? middle)
}
