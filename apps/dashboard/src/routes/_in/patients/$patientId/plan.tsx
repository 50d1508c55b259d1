import { Badge } from '@healing-touch/ui/badge.tsx'
import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../../api.ts'
import { conditionNames } from '../../../../plans/plan-content.tsx'
import { PlanView } from '../../../../plans/plan-view.tsx'
import { SafetyStrip } from '../../../../safety/safety-strip.tsx'
import { loadSafety, useSafety } from '../../../../safety/use-safety.ts'
import { usePageTitle } from '../../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/patients/$patientId/plan')({
  loader: async ({ params: { patientId } }) => {
    await Promise.all([
      queryClient.ensureQueryData({
        ...trpc.plans.read.queryOptions({ patientId }),
        revalidateIfStale: true,
      }),
      loadSafety(patientId),
    ])
  },
  component: PlanScreen,
  pendingComponent: () => <Loading />,
})

function PlanScreen() {
  const { patientId } = Route.useParams()
  const { data } = useSuspenseQuery(trpc.plans.read.queryOptions({ patientId }))
  const safety = useSafety(patientId)
  const [plan] = data.versions
  const suggested = data.suggestion?.ok === true
  usePageTitle(`Plan of ${data.patient.name}`)
  return (
    <Page
      width="wide"
      title={
        <>
          {suggested ? 'Suggested plan' : 'Plan'}
          {plan && !suggested && (
            <Badge
              tone={plan.status === 'active' ? 'good' : 'neutral'}
              className="ml-3 align-middle"
            >
              {plan.status}
            </Badge>
          )}
        </>
      }
      subtitle={plan && !suggested ? conditionNames(plan.content.conditions) : undefined}
      above={
        <Link to="/patients/$patientId" params={{ patientId }}>
          <ArrowLeft aria-hidden size={18} />
          {data.patient.name}
        </Link>
      }
      actions={
        plan && (
          <Link to="/patients/$patientId/assess" params={{ patientId }} className={buttonClass({})}>
            {plan.status === 'closed' ? 'Assess again' : 'Re-assess'}
          </Link>
        )
      }
    >
      <SafetyStrip
        patientId={patientId}
        safety={safety.safety}
        asked={safety.due.kinds.length === 0}
      />
      <PlanView key={patientId} screen={data} />
    </Page>
  )
}
