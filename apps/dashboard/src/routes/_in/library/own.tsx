import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { OwnList } from '../../../library/own-list.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/library/own')({
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnScreen,
  pendingComponent: () => <Loading />,
})

function OwnScreen() {
  const { data } = useSuspenseQuery(trpc.library.own.queryOptions())
  usePageTitle('Our own')
  return (
    <Page
      title="Our own"
      subtitle="What this practice adds to the library. It is searched, charted, planned and measured like the rest, and nobody else sees it."
      above={
        <Link to="/library">
          <ArrowLeft aria-hidden size={18} />
          Library
        </Link>
      }
    >
      <OwnList entries={data.entries} />
    </Page>
  )
}
