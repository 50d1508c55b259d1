import { Page, Section } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { MajorityCard } from '../../../proxies/majority-card.tsx'
import { DueList } from '../../../retention/due-list.tsx'
import { RuleCard } from '../../../retention/rule-card.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/practice/retention')({
  loader: async () => {
    await Promise.all([
      queryClient.fetchQuery({ ...trpc.retention.show.queryOptions(), staleTime: 0 }),
      queryClient.ensureQueryData(trpc.proxies.ageOfMajority.queryOptions()),
    ])
  },
  component: RetentionScreen,
  pendingComponent: () => <Loading />,
})

function RetentionScreen() {
  usePageTitle('How long records are kept')
  const { data } = useSuspenseQuery(trpc.retention.show.queryOptions())
  return (
    <Page
      title="How long records are kept"
      subtitle="As long as the law of your place asks for, and then they go."
      above={
        <Link to="/practice">
          <ArrowLeft aria-hidden size={18} />
          Practice
        </Link>
      }
    >
      <RuleCard settings={data} />
      <Section title="Records whose time is over, or soon will be">
        <DueList shown={data} />
      </Section>
      <MajorityCard />
    </Page>
  )
}
