import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { wordCheckInRefusal } from '@healing-touch/domain/check-ins/record-check-in.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Answer, problemOf, queryClient, trpc } from '../api.ts'
import { toEntry } from './check-in-entry.ts'
import { newId } from './new-id.ts'
import type { AllAnswers, Round } from './rounds.ts'

export type SavedCheckIn = Extract<Answer['checkIns']['record'], { ok: true }>['value']

type Trouble =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other'; readonly message: string }

/**
 * Saves a check-in under an id of its own, so that trying again after a lost answer does not save it twice. The
 * answers stay where they are, with the screen.
 */
export function useRecordCheckIn(rounds: readonly Round[], onSaved: (saved: SavedCheckIn) => void) {
  const id = useRef('')
  const mutation = useMutation(
    trpc.checkIns.record.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) {
          if (answer.refusal.kind === 'saved-before') id.current = ''
          return
        }
        id.current = ''
        for (const path of [trpc.today, trpc.outcomes, trpc.checkIns])
          queryClient.removeQueries(path.pathFilter())
        onSaved(answer.value)
      },
    }),
  )

  function save(answers: AllAnswers, map: PainMap | null) {
    id.current ||= newId()
    const entry = toEntry(rounds, answers, map, new Date().toISOString())
    mutation.mutate({ id: id.current, entry })
  }

  return { save, saving: mutation.isPending, trouble: troubleOf(mutation) }
}

function troubleOf(mutation: {
  readonly error: unknown
  readonly data: Answer['checkIns']['record'] | undefined
}): Trouble | null {
  if (mutation.error) {
    const problem = problemOf(mutation.error)
    if (problem.kind === 'signed-out') return problem
    if (problem.kind !== 'unreachable') return { kind: 'other', message: problem.message }
    return {
      kind: 'other',
      message:
        "We couldn't reach Healing Touch. Your answers are still here: try again when you are back online.",
    }
  }
  if (mutation.data && !mutation.data.ok)
    return { kind: 'other', message: wordCheckInRefusal(mutation.data.refusal) }
  return null
}
