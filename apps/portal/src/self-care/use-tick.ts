import { wordTickRefusal } from '@healing-touch/domain/self-care/record-tick.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { useMutation } from '@tanstack/react-query'
import { type Answer, type Input, problemOf, queryClient, trpc } from '../api.ts'

export type Routine = Answer['today']['show']['routines'][number]
export type TickState = Input['selfCare']['tick']['state']
export type Barrier = NonNullable<Input['selfCare']['tick']['barrier']>

type Shown = Pick<Routine['week'][number], 'state' | 'barrier'>

/** Answers for today at once on the screen, and puts the old answer back when it could not be saved. */
export function useTick(routine: Routine) {
  const { toast } = useAnnounce()
  const { mutate } = useMutation(
    trpc.selfCare.tick.mutationOptions({
      // one after the other, so that the last tap is the one that stays
      scope: { id: routine.id },
      onMutate: async ({ routineId, day, state, barrier = null }) => {
        await queryClient.cancelQueries(trpc.today.show.queryFilter())
        const before = shownAnswer(routineId, day)
        show(routineId, day, { state, barrier })
        return { before }
      },
      onSuccess: (answer, { routineId, day }, { before }) => {
        if (answer.ok) return
        show(routineId, day, before)
        toast(wordTickRefusal(answer.refusal), { tone: 'attention' })
      },
      onError: (error, { routineId, day }, kept) => {
        show(routineId, day, kept?.before ?? unanswered)
        toast(notSaved(error), { tone: 'attention' })
      },
    }),
  )
  const today = routine.week.at(-1)
  return {
    state: today?.state ?? null,
    barrier: today?.barrier ?? null,
    answer: (state: TickState, barrier?: Barrier) =>
      mutate({
        routineId: routine.id,
        day: today?.day ?? '',
        state,
        ...(barrier && { barrier }),
      }),
  }
}

function notSaved(error: unknown): string {
  const problem = problemOf(error)
  if (problem.kind === 'signed-out') return 'That was not saved: please sign in again.'
  if (problem.kind === 'unreachable')
    return 'That was not saved: there is no connection. Please tap again later.'
  return problem.message
}

const unanswered: Shown = { state: null, barrier: null }

function shownAnswer(routineId: string, day: string): Shown {
  const shown = queryClient.getQueryData(trpc.today.show.queryKey())
  const routine = shown?.routines.find(({ id }) => id === routineId)
  return routine?.week.find((one) => one.day === day) ?? unanswered
}

function show(routineId: string, day: string, { state, barrier }: Shown) {
  queryClient.setQueryData(
    trpc.today.show.queryKey(),
    (shown) =>
      shown && {
        ...shown,
        routines: shown.routines.map((routine) =>
          routine.id === routineId
            ? {
                ...routine,
                week: routine.week.map((one) =>
                  one.day === day ? { ...one, state, barrier } : one,
                ),
              }
            : routine,
        ),
      },
  )
}
