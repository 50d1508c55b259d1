import { queryClient, trpc } from '../api.ts'

/** Once a record is erased, this device forgets what it showed of it. */
export function forgetPatient(patientId: string): void {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(patientId),
  })
  void queryClient.invalidateQueries(trpc.retention.show.queryFilter())
  void queryClient.invalidateQueries(trpc.people.list.queryFilter())
  void queryClient.invalidateQueries(trpc.today.show.queryFilter())
}
