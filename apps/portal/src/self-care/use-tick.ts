import { wordTickRefusal } from '@healing-touch/domain/self-care/record-tick.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { useMutation } from '@tanstack/react-query'
import { type Answer, type Input, problemOf, queryClient, trpc } from '../api.ts'

export type Routine = Answer['today']['show']['routines'][number]
export type TickState = Input['selfCare']['tick']['state']

/** Answers for today at once on the screen, and puts the old answer back when it could not be saved. */
export function useTick(routine: Routine) {
  const { toast } = useAnnounce()
  const before = stateOf(routine)
  const { mutate } = useMutation(
    trpc.selfCare.tick.mutationOptions({
      // one after the other, so that the last tap is the one that stays
      scope: { id: routine.id },
      onMutate: async ({ day, state }) => {
        await queryClient.cancelQueries(trpc.today.show.queryFilter())
        show(routine.id, day, state)
      },
      onSuccess: (answer, { day }) => {
        if (answer.ok) return
        show(routine.id, day, before)
        toast(wordTickRefusal(answer.refusal), { tone: 'attention' })
      },
      onError: (error, { day }) => {
        show(routine.id, day, before)
        const problem = problemOf(error)
        toast(
          problem.kind === 'signed-out'
            ? 'That was not saved: please sign in again.'
            : problem.kind === 'unreachable'
              ? 'That was not saved: there is no connection. Please tap again later.'
              : problem.message,
          { tone: 'attention' },
        )
      },
    }),
  )
  const day = routine.week.at(-1)?.day ?? ''
  return {
    state: before,
    answer: (state: TickState) => mutate({ routineId: routine.id, day, state }),
  }
}

function stateOf({ week }: Routine): TickState {
  return week.at(-1)?.state ?? null
}

function show(routineId: string, day: string, state: TickState) {
  queryClient.setQueryData(
    trpc.today.show.queryKey(),
    (shown) =>
      shown && {
        ...shown,
        routines: shown.routines.map((routine) =>
          routine.id === routineId
            ? {
                ...routine,
                week: routine.week.map((one) => (one.day === day ? { ...one, state } : one)),
              }
            : routine,
        ),
      },
  )
}
