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
 * just recorded and that no open review (`open`: their rules) speaks of already. Null when there are none.
 */
export function raiseReview(
  { limits, referrals, lock }: Pick<SafetyDay, 'limits' | 'referrals' | 'lock'>,
  recorded: readonly Pick<Fact, 'kind' | 'state'>[],
  open: readonly string[],
): RaisedReview | null {
  const said = new Set(recorded.filter(({ state }) => state !== 'absent').map(({ kind }) => kind))
  const fresh = (lock?.rules ?? []).filter(
    (rule) =>
      !open.includes(rule) &&
      limits.some((limit) => limit.rule === rule && limit.because.some((kind) => said.has(kind))),
  )
  const told = fresh.flatMap((rule) => {
    const referral = referrals.find((one) => one.rule === rule)
    const limit = limits.find((one) => one.rule === rule)
    return referral && limit ? [{ ...referral, name: limit.name }] : []
  })
  if (told.length === 0) return null
  return {
    level: told.some(({ level }) => level === 'emergency') ? 'emergency' : 'same-day',
    rules: told.map(({ rule, name, therapist, patient }) => ({ rule, name, therapist, patient })),
  }
}
