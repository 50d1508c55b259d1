import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import { PatientsView } from '../../../people/patients-view.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/patients/')({
  loader: async (): Promise<void> => {
    const options = trpc.people.list.queryOptions({ search: '', order: 'attention' })
    await queryClient.ensureQueryData({ ...options, revalidateIfStale: true })
  },
  component: PatientsScreen,
  pendingComponent: () => <Loading />,
})

function PatientsScreen() {
  usePageTitle('Patients')
  return <PatientsView />
}
