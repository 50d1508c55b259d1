import { z } from 'zod'
import { Code } from '../outcomes/outcome.ts'
import type { Fact } from './fact.ts'
import { isAsRed, type RedLevel, redLevelOf, redLevels } from './red-level.ts'
import type { SafetyDay } from './safety-day.ts'

/** Why somebody named has to look at an answer, in the words of the day it was given. */
export const ReviewRule = z.strictObject({
  rule: Code,
  name: z.string(),
  therapist: z.string(),
  patient: z.string(),
  /** Its own; absent from old ones, whose review says it for all. */
  level: z.enum(redLevels).optional(),
})
export type ReviewRule = z.infer<typeof ReviewRule>

export type RaisedReview = {
  readonly level: RedLevel
  readonly rules: readonly ReviewRule[]
}

/**
 * The review that answers raise: of the rules that refer at once, on the same day or as a red flag within two weeks, those
 * that fire because of what was just recorded and that no open review (`open`) speaks of already; one that speaks of a less
 * pressing case does not. Null when there are none.
 */
export function raiseReview(
  { limits }: Pick<SafetyDay, 'limits'>,
  recorded: readonly Pick<Fact, 'kind' | 'state'>[],
  open: readonly RaisedReview[],
): RaisedReview | null {
  const said = new Set(recorded.filter(({ state }) => state !== 'absent').map(({ kind }) => kind))
  const spoken = open.flatMap(({ level, rules }) =>
    rules.map((one) => ({ ...one, level: one.level ?? level })),
  )
  const told = new Map<string, ReviewRule & { readonly level: RedLevel }>()
  for (const { rule, name, effect, because } of limits) {
    if (effect.do !== 'refer') continue
    const { therapist, patient } = effect
    const level = redLevelOf(rule, effect.level)
    if (!level || !because.some((kind) => said.has(kind))) continue
    // an emergency that was not spoken of yet has other words
    const known = spoken.some(
      (one) =>
        one.rule === rule &&
        (level === 'emergency' ? one.therapist === therapist : isAsRed(one.level, level)),
    )
    // of two cases of one rule the more pressing one speaks
    const other = told.get(rule)
    if (known || (other && isAsRed(other.level, level))) continue
    told.set(rule, { rule, name, therapist, patient, level })
  }
  const rules = [...told.values()]
  const level = redLevels.findLast((one) => rules.some((rule) => rule.level === one))
  return level ? { level, rules } : null
}
