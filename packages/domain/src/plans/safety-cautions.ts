import { factKinds } from '../safety/fact-kinds.ts'
import type { Limit, SafetyDay } from '../safety/safety-day.ts'
import { wordLimit } from '../safety/word-safety.ts'
import type { Reason } from './plan.ts'

const mostText = 600
const mostSources = 20

/** What is known of the patient asks for, rule by rule: what follows, from which answers, with the rule's sources. */
export function safetyCautions({ limits }: Pick<SafetyDay, 'limits'>): Reason[] {
  const known = limits.filter(({ because }) => because.length > 0)
  return [...Map.groupBy(known, ({ rule }) => rule)].map(cautionOf)
}

function cautionOf([rule, limits]: readonly [string, readonly Limit[]]): Reason {
  const kinds = [...new Set(limits.flatMap(({ because }) => because))]
  const follows = [...new Set(limits.map(wordLimit))].join(' ')
  const text = `${kinds.map((kind) => factKinds[kind].see).join(', ')}. ${follows}`
  return {
    rule: rule.toLowerCase(),
    text: text.length <= mostText ? text : `${text.slice(0, mostText - 1)}…`,
    evidence: [],
    sources: limits.flatMap(({ sources }) => [...sources]).slice(0, mostSources),
  }
}
