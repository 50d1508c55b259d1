import type { Condition } from '../conditions/condition.ts'

/** No reliable change after this many visits: stop and look for another way. Decision. */
const usualStop = 6
/** The same where a guideline advises against massage or manual therapy. Decision. */
const stopAgainstGuideline = 4

/** After how many visits without a reliable change a plan for these conditions stops: the smallest of their numbers. */
export function stopAfterVisits(
  conditions: readonly Pick<Condition, 'reviewAfterVisits' | 'guidelines'>[],
): number {
  return Math.min(
    usualStop,
    ...conditions.map(({ reviewAfterVisits }) => reviewAfterVisits),
    ...(conditions.some(isAdvisedAgainst) ? [stopAgainstGuideline] : []),
  )
}

function isAdvisedAgainst({ guidelines }: Pick<Condition, 'guidelines'>): boolean {
  return guidelines.some(
    ({ recommendation }) =>
      recommendation === 'conditional-against' || recommendation === 'strong-against',
  )
}
