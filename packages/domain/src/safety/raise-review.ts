import { z } from 'zod'
import { Code } from '../outcomes/outcome.ts'
import type { Fact } from './fact.ts'
import type { SafetyDay } from './safety-day.ts'

/** Why somebody named has to look at an answer, in the words of the day it was given. */
export const ReviewRule = z.strictObject({
  rule: Code,
  name: z.string(),
  therapist: z.string(),
  patient: z.string(),
})
export type ReviewRule = z.infer<typeof ReviewRule>

export type RaisedReview = {
  readonly level: 'same-day' | 'emergency'
  readonly rules: readonly ReviewRule[]
}

/**
 * The review that answers raise: of the rules that refer on the same day or at once, those that fire because of what was
 * just recorded and that no open review (`open`) speaks of already; one that
 * speaks of a less pressing case does not. Null when there are none.
 */
export function raiseReview(
  { limits }: Pick<SafetyDay, 'limits'>,
  recorded: readonly Pick<Fact, 'kind' | 'state'>[],
  open: readonly Pick<RaisedReview, 'rules'>[],
): RaisedReview | null {
  const said = new Set(recorded.filter(({ state }) => state !== 'absent').map(({ kind }) => kind))
  const spoken = open.flatMap(({ rules }) => rules)
  const told = new Map<string, ReviewRule>()
  let level: RaisedReview['level'] = 'same-day'
  for (const { rule, name, effect, because } of limits) {
    if (effect.do !== 'refer') continue
    if (effect.level !== 'same-day' && effect.level !== 'emergency') continue
    // what is worse than it was has other words
    const known = spoken.filter((one) => one.rule === rule)
    if (
      known.some(({ therapist }) => effect.level === 'same-day' || therapist === effect.therapist)
    )
      continue
    if (!because.some((kind) => said.has(kind))) continue
    // of two cases of one rule the more pressing one speaks
    if (told.has(rule) && effect.level !== 'emergency') continue
    told.set(rule, { rule, name, therapist: effect.therapist, patient: effect.patient })
    if (effect.level === 'emergency') level = 'emergency'
  }
  return told.size === 0 ? null : { level, rules: [...told.values()] }
}
