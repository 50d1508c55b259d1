import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import TrendingUp from 'lucide-react/icons/trending-up'
import { queryClient, trpc } from '../../api.ts'
import { glanceWords } from '../../outcomes/glance-words.ts'
import { ProgressView } from '../../outcomes/progress-view.tsx'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/progress')({
  loader: () => queryClient.ensureQueryData(trpc.outcomes.progress.queryOptions()),
  component: ProgressScreen,
})

function ProgressScreen() {
  usePageTitle('What is getting better')
  const { data } = useSuspenseQuery(trpc.outcomes.progress.queryOptions())
  const nothing = data.measures.length === 0 && data.maps.length === 0
  return (
    <Page
      title="What is getting better"
      subtitle={nothing ? undefined : glanceWords(data.purposes.map(({ state }) => state))}
    >
      {nothing && (
        <EmptyState
          icon={<TrendingUp size={26} />}
          title="The picture starts with your first check-in"
          action={
            <Link to="/check-in" className={buttonClass({ tone: 'primary', size: 'large' })}>
              Check in
            </Link>
          }
        >
          After three check-ins we can begin to tell change from chance. Until then nothing is
          called better or worse.
        </EmptyState>
      )}
      <ProgressView progress={data} />
    </Page>
  )
}
