import type { Condition } from '../conditions/condition.ts'
import type { SelfCare } from '../self-care/self-care.ts'
import type { PlannedSelfCare } from './plan.ts'
import { entryOf } from './plan-catalogue.ts'

/** More than this is not done. Decision. */
const mostItems = 5
/** Movement has better evidence in chronic pain than massage, so it is always offered (NICE NG59 and NG193, WHO 2023). */
const always = 'graded-activity'

/** What to do at home: movement always, then what the conditions suggest, each once. */
export function chooseSelfCare(
  conditions: readonly Condition[],
  library: Readonly<Record<string, SelfCare>>,
): PlannedSelfCare[] {
  const ids = new Set<string>([always, ...conditions.flatMap(({ selfCare }) => [...selfCare])])
  const items = [...ids].map((id) => entryOf(library, id)).filter((item) => item !== null)
  return items.slice(0, mostItems).map((item) => ({
    selfCare: item.id,
    perWeek: item.perWeek,
    reason: {
      rule: item.id === always ? 'movement-always' : 'condition-self-care',
      text:
        item.id === always
          ? 'Movement has better evidence in chronic pain than massage, so it is always part of the plan.'
          : `Often used with ${conditions[0]?.name.toLowerCase() ?? 'chronic pain'}; it may help, and you can do it without us.`,
      evidence: [...item.evidence],
      sources: [...item.sources],
    },
  }))
}
