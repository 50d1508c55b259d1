import { Card } from '@healing-touch/ui/card.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { ImportForm } from '../../../imports/import-form.tsx'
import { ImportList } from '../../../imports/import-list.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/practice/import')({
  loader: async () => {
    const query = trpc.imports.list.queryOptions()
    await queryClient.ensureQueryData({ ...query, revalidateIfStale: true })
  },
  component: ImportScreen,
  pendingComponent: () => <Loading />,
})

function ImportScreen() {
  usePageTitle('Bring outcomes along')
  return (
    <Page
      title="Bring past outcomes along"
      subtitle="From a table with one row for each person: a column that says who, and one column for each time it was measured."
      above={
        <Link to="/practice">
          <ArrowLeft aria-hidden size={18} />
          Practice
        </Link>
      }
    >
      <ImportForm />
      <Card title="Brought along before">
        <ImportList />
      </Card>
    </Page>
  )
}
