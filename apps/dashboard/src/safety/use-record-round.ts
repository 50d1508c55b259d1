import type { TherapistAnswer } from '@healing-touch/domain/safety/fact.ts'
import { wordAnswerRefusal } from '@healing-touch/domain/safety/record-answers.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { problemOf, queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import type { Safety } from './safety-answer.ts'

/** Saves a round under an id of its own, so that trying again after a lost answer does not save it twice. */
export function useRecordRound(patientId: string, onSaved: (safety: Safety) => void) {
  const id = useRef('')
  const sent = useRef('')
  const mutation = useMutation(
    trpc.safety.record.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) return
        keepSafety(answer.value)
        onSaved(answer.value)
      },
    }),
  )
  const { data, error } = mutation

  function save(answers: TherapistAnswer[]) {
    // another set of answers is another round
    const words = JSON.stringify(answers)
    if (words !== sent.current) id.current = newId()
    sent.current = words
    mutation.mutate({ patientId, id: id.current, answers })
  }

  return {
    save,
    saving: mutation.isPending,
    trouble: error ? troubleOf(error) : data?.ok === false ? wordAnswerRefusal(data.refusal) : null,
  }
}

function troubleOf(error: unknown): string {
  const words = messageOf(error)
  return problemOf(error).kind === 'unreachable' ? `${words} Your answers are still here.` : words
}

/** Puts a new state of safety where it is shown; what else speaks of it loads anew when it is opened. */
function keepSafety(safety: Safety) {
  markScreensStale()
  const patientId = safety.patient.id
  queryClient.setQueryData(trpc.safety.read.queryKey({ patientId }), safety)
  queryClient.setQueriesData<{ visit: { patientId: string }; safety: Safety['safety'] }>(
    trpc.visits.read.queryFilter(),
    (shown) =>
      shown && shown.visit.patientId === patientId && shown.safety.day === safety.today
        ? { ...shown, safety: safety.safety, due: safety.due }
        : shown,
  )
}
