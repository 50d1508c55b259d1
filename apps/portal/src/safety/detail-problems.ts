import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import type { GivenAnswer } from './round.ts'

/** What is wrong with the day and the number of an answer, and how to put it right; nothing where all is well. */
export function detailProblems(
  kind: FactKindId,
  answer: Pick<GivenAnswer, 'since' | 'value'> | undefined,
  today: string,
): { readonly since: string | null; readonly value: string | null } {
  const range = factKinds[kind].value
  const { since = null, value = null } = answer ?? {}
  return {
    since:
      since !== null && since > today ? 'That day is still to come. Please check the date.' : null,
    value:
      range && value !== null && (value < range.low || value > range.high)
        ? `Between ${range.low} and ${range.high}, please.`
        : null,
  }
}

export function hasProblem(problems: ReturnType<typeof detailProblems>): boolean {
  return problems.since !== null || problems.value !== null
}
