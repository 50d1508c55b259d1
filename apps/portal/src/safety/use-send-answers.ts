import type { SafetyAnswer } from '@healing-touch/domain/safety/fact.ts'
import { wordAnswerRefusal } from '@healing-touch/domain/safety/record-answers.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Answer, problemOf, queryClient, trpc } from '../api.ts'
import { newId } from '../check-ins/new-id.ts'
import type { Safety } from './safety-answer.ts'

type Trouble =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other'; readonly message: string }

/**
 * Sends the round under an id of its own, so that trying again after a lost answer does not count it twice. The answers
 * stay where they are, with the screen.
 */
export function useSendAnswers(onSent: (safety: Safety) => void) {
  const id = useRef('')
  const sent = useRef('')
  const mutation = useMutation(
    trpc.safety.answer.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) return
        queryClient.setQueryData(trpc.safety.read.queryKey(), answer.value)
        for (const path of [trpc.today, trpc.plans]) queryClient.removeQueries(path.pathFilter())
        onSent(answer.value)
      },
    }),
  )

  function send(answers: readonly SafetyAnswer[]) {
    // what is sent under an id is sent whole: another set of answers is another round
    const words = JSON.stringify(answers)
    if (words !== sent.current) id.current = newId()
    sent.current = words
    mutation.mutate({ id: id.current, answers: [...answers] })
  }

  return { send, sending: mutation.isPending, trouble: troubleOf(mutation) }
}

function troubleOf(mutation: {
  readonly error: unknown
  readonly data: Answer['safety']['answer'] | undefined
}): Trouble | null {
  if (mutation.error) {
    const problem = problemOf(mutation.error)
    if (problem.kind === 'signed-out') return problem
    if (problem.kind !== 'unreachable') return { kind: 'other', message: problem.message }
    return {
      kind: 'other',
      message:
        "We couldn't reach Healing Touch. Your answers are still here: try again when you are back online. If you said yes to something that worries you, don't wait for us: call your practice, or your emergency number.",
    }
  }
  if (mutation.data && !mutation.data.ok)
    return { kind: 'other', message: wordAnswerRefusal(mutation.data.refusal) }
  return null
}
