import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { Suspense, useState } from 'react'
import { queryClient, trpc } from '../../../api.ts'
import { AccessTable } from '../../../audit/access-table.tsx'
import { ChainCard } from '../../../audit/chain-card.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { Segments } from '../../../shell/segments.tsx'

export const Route = createFileRoute('/_in/practice/record-access')({
  loader: async () => {
    await Promise.all([
      queryClient.fetchQuery(trpc.audit.check.queryOptions()),
      queryClient.fetchQuery(
        trpc.audit.entries.queryOptions({ patientId: null, notable: false, before: null }),
      ),
    ])
  },
  component: RecordAccessScreen,
  pendingComponent: () => <Loading />,
})

function RecordAccessScreen() {
  usePageTitle('Who opened what')
  const [notable, setNotable] = useState(false)
  const [pages, setPages] = useState<readonly (number | null)[]>([null])
  return (
    <Page
      width="wide"
      title="Who opened what"
      subtitle="Every time somebody opens or changes a patient’s record, an entry is sealed here. Patients see their own. Nobody can change or remove one without it showing."
      above={
        <Link to="/practice">
          <ArrowLeft aria-hidden size={18} />
          Practice
        </Link>
      }
      actions={
        <Segments
          legend="Which entries"
          choices={[
            { value: 'all', label: 'Everything' },
            { value: 'notable', label: 'Changes and refusals' },
          ]}
          value={notable ? 'notable' : 'all'}
          onValue={(value) => {
            setNotable(value === 'notable')
            setPages([null])
          }}
        />
      }
    >
      <ChainCard />
      {pages.map((before, index) => (
        <Suspense key={`${notable} ${before}`} fallback={<Loading />}>
          <AccessTable
            notable={notable}
            before={before}
            last={index === pages.length - 1}
            onEarlier={(earlier) => setPages([...pages, earlier])}
          />
        </Suspense>
      ))}
    </Page>
  )
}
