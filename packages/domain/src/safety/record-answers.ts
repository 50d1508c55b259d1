import { bodyMapVersion } from '../body/regions.ts'
import { fieldErrors } from '../field-errors.ts'
import { accept, type Result, refuse } from '../result.ts'
import { Fact, type SafetyAnswer, type TherapistAnswer } from './fact.ts'
import { type FactKindId, factKinds } from './fact-kinds.ts'
import { heldFacts } from './held-facts.ts'
import { factsFromAnswers } from './rescreen.ts'

/** Which answer cannot be recorded, and why. */
export type AnswerRefusal =
  | { readonly kind: 'bad-answer'; readonly fact: FactKindId; readonly messages: readonly string[] }
  | { readonly kind: 'answered-twice'; readonly fact: FactKindId }
  /** An earlier try with this id was saved, with other answers. */
  | { readonly kind: 'saved-before' }

type Recorded = {
  readonly recordedOn: string
  readonly recordedBy: Fact['recordedBy']
}

/**
 * A round of answers as facts of a day, all or none. `history` is every fact recorded so far: a patient's "no" to what was
 * there ends it; a therapist's says that it is not so, or, with a last day, that it is over. Refuses a kind that is answered twice, and days, places and values that the kind does not have or that cannot be.
 */
export function recordAnswers(
  answers: readonly (SafetyAnswer | TherapistAnswer)[],
  history: readonly Fact[],
  recorded: Recorded,
): Result<Fact[], AnswerRefusal> {
  const held = heldFacts(history)
  const seen = new Set<FactKindId>()
  const facts: Fact[] = []
  for (const answer of answers) {
    const { kind } = answer
    const cleared = 'cleared' in answer ? answer.cleared : null
    if (seen.has(kind)) return refuse({ kind: 'answered-twice', fact: kind })
    seen.add(kind)
    const found = recorded.recordedBy === 'therapist' && answer.until === null
    const made = factsFromAnswers([answer], found ? [] : held, {
      ...recorded,
      mapVersion: bodyMapVersion,
    })
    for (const fact of made) {
      const { data, error } = Fact.safeParse({ ...fact, cleared: cleared ?? fact.cleared })
      if (!data) {
        const messages = fieldErrors(error).map(({ message }) => message)
        return refuse({ kind: 'bad-answer', fact: kind, messages })
      }
      facts.push(data)
    }
  }
  return accept(facts)
}

/** Why answers are not recorded, in a sentence for whoever gave them. */
export function wordAnswerRefusal(refusal: AnswerRefusal): string {
  if (refusal.kind === 'saved-before')
    return 'Your first try was saved after all, with the answers you gave then. Look at them, and save once more what has changed.'
  const { ask, see } = factKinds[refusal.fact]
  const which = `“${ask ?? see}”`
  return refusal.kind === 'answered-twice'
    ? `${which} is answered twice.`
    : `${which}: ${refusal.messages.join(' ')}`
}
