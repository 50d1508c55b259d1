import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import { queryClient, trpc } from '../../api.ts'
import { PlanView } from '../../plans/plan-view.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { shortDay } from '../../words/day-words.ts'

export const Route = createFileRoute('/_in/plan')({
  loader: () => queryClient.ensureQueryData(trpc.plans.current.queryOptions()),
  component: PlanScreen,
})

function PlanScreen() {
  usePageTitle('Your plan')
  const { today, plan } = useSuspenseQuery(trpc.plans.current.queryOptions()).data
  if (!plan)
    return (
      <Page title="Your plan">
        <EmptyState icon={<ClipboardList size={26} />} title="There is no plan yet">
          You make it together at your first visits: what you are aiming for, what will be done and
          why, and when you look again. It will be here to read, any time.
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title="Your plan"
      subtitle={`Made with ${plan.madeBy} on ${shortDay(plan.madeOn, today)}. Everything in it has a reason; you can always say no.`}
    >
      <PlanView plan={plan} today={today} />
    </Page>
  )
}
