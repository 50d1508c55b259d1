import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { useMutation } from '@tanstack/react-query'
import { problemOf, queryClient, trpc } from '../api.ts'
import type { DayRow, PracticeDay, Status } from './day-answer.ts'
import { statusWords } from './status-words.ts'

/** Shows the new status at once, and puts the old one back when it could not be saved. */
export function useStatus(row: DayRow, day: string) {
  const { say, toast } = useAnnounce()
  const query = trpc.today.show.queryFilter()
  const { mutate } = useMutation(
    trpc.appointments.setStatus.mutationOptions({
      // one after the other, so that the last tap is the one that stays
      scope: { id: row.appointmentId },
      onMutate: async ({ id, status }) => {
        await queryClient.cancelQueries(query)
        show(id, status)
        return { before: row.status }
      },
      onSuccess: (_, { status }) => say(`${row.patientName}: ${statusWords[status]}`),
      onError: (error, { id }, shown) => {
        show(id, shown?.before ?? row.status)
        void queryClient.invalidateQueries(trpc.today.show.queryFilter({ day }))
        const problem = problemOf(error)
        toast(`${row.patientName}’s status was not saved. ${wayOn(problem)}`, { tone: 'attention' })
      },
    }),
  )
  return (status: Status) => mutate({ id: row.appointmentId, was: row.status, status })
}

function wayOn(problem: ReturnType<typeof problemOf>): string {
  if (problem.kind === 'signed-out') return 'Please sign in again.'
  if (problem.kind === 'unreachable') return 'There is no connection; please tap again later.'
  return problem.message
}

function show(appointmentId: string, status: Status) {
  queryClient.setQueriesData<PracticeDay>(
    trpc.today.show.queryFilter(),
    (shown) =>
      shown && {
        ...shown,
        rows: shown.rows.map((row) =>
          row.appointmentId === appointmentId ? { ...row, status } : row,
        ),
      },
  )
}
