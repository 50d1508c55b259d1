import type { ReferralLevel } from './rule.ts'
import type { RuleId } from './rules.ts'

/** How soon somebody has to look at a red answer, the least pressing first. */
export const redLevels = ['urgent', 'same-day', 'emergency'] as const
export type RedLevel = (typeof redLevels)[number]

/** What may be read at home by somebody else raises nothing that a patient's screen would show. */
const quiet: readonly string[] = ['R27'] satisfies RuleId[]

/**
 * How red a referral is: what cannot wait for today by every rule, what cannot wait for two weeks by the red flags. Null for
 * what asks for no named reviewer.
 */
export function redLevelOf(rule: string, level: ReferralLevel): RedLevel | null {
  if (level === 'routine' || quiet.includes(rule)) return null
  return level === 'urgent' && !rule.startsWith('R') ? null : level
}

/** Whether the first is at least as pressing as the second. */
export function isAsRed(level: RedLevel, other: RedLevel): boolean {
  return redLevels.indexOf(level) >= redLevels.indexOf(other)
}
