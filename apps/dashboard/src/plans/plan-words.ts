import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import type { Decision } from '@healing-touch/domain/plans/review.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import { formatNumber } from '@healing-touch/ui/words/format.ts'

export const decisionNames: Record<Decision, string> = {
  continue: 'Go on',
  change: 'Change something',
  'add-co-care': 'Add other care',
  refer: 'Stop and refer',
  discharge: 'Plan the finish',
}

export const phaseNames: Record<PlanContent['phases'][number]['kind'], string> = {
  relief: 'Relief',
  restore: 'Restore',
  maintain: 'Maintain',
  discharge: 'Finish',
}

/** "2 of 5, moderate". */
export function pressureWords(pressure: number | null): string {
  if (pressure === null) return 'no pressure to set'
  return `pressure ${pressure} of 5, ${pressureLevels[pressure]?.name.toLowerCase() ?? ''}`
}

/** "once a week", "every 4 weeks". */
export function oftenWords(perWeek: number): string {
  if (perWeek < 1) {
    const weeks = Math.round(1 / perWeek)
    return `every ${weeks} weeks`
  }
  return perWeek === 1 ? 'once a week' : `${formatNumber(perWeek)} times a week`
}

/** "4", "4 to 8". */
export function rangeWords({ low, high }: { low: number; high: number }): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`
}
