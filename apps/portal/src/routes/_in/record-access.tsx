import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { Suspense, useState } from 'react'
import { queryClient, trpc } from '../../api.ts'
import { AccessDays } from '../../audit/access-days.tsx'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/record-access')({
  // somebody may have opened it a minute ago
  loader: () => queryClient.fetchQuery(trpc.audit.receipts.queryOptions({ before: null })),
  component: RecordAccessScreen,
})

function RecordAccessScreen() {
  usePageTitle('Who opened your record')
  const [pages, setPages] = useState<readonly (number | null)[]>([null])
  return (
    <Page
      title="Who opened your record"
      subtitle="Everyone but you, whatever they looked at or changed. Nobody at the practice can take anything off this list."
      above={
        <Link to="/">
          <ArrowLeft aria-hidden size={18} />
          Today
        </Link>
      }
    >
      <div className="flex flex-col gap-8">
        {pages.map((before, index) => (
          <Suspense key={before} fallback={<Loading />}>
            <AccessDays
              before={before}
              last={index === pages.length - 1}
              onEarlier={(earlier) => setPages([...pages, earlier])}
            />
          </Suspense>
        ))}
      </div>
    </Page>
  )
}
