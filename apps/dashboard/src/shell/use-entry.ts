import { useState } from 'react'
import { problemOf } from '../api.ts'
import { messageOf } from './message-of.ts'
import { newId } from './new-id.ts'

type Answer<Refusal> = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/**
 * Something new under an id of its own, so that trying again makes it once, with what is wrong at each field. `word` says
 * a refusal.
 */
export function useEntry<Refusal extends { readonly field: string }>(
  word: (refusal: Refusal) => string,
) {
  const [id, setId] = useState(newId)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())

  function fail(found: readonly { field: string; message: string }[]): false {
    setErrors(new Map(found.map(({ field, message }) => [field.split('.')[0] ?? '', message])))
    return false
  }

  /** Whether it is made. */
  async function settle(ask: () => Promise<Answer<Refusal>>): Promise<boolean> {
    try {
      const answer = await ask()
      if (!answer.ok) return fail([{ field: answer.refusal.field, message: word(answer.refusal) }])
      fail([])
      setId(newId())
      return true
    } catch (error) {
      const problem = problemOf(error)
      const fields = problem.kind === 'refused' ? problem.fields : []
      return fail(fields.length > 0 ? fields : [{ field: 'form', message: messageOf(error) }])
    }
  }

  return { id, errors, settle, fail }
}
