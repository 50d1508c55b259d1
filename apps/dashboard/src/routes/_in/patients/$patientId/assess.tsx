import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../../api.ts'
import { AssessmentForm } from '../../../../plans/assessment-form.tsx'
import { SafetyStrip } from '../../../../safety/safety-strip.tsx'
import { loadSafety, useSafety } from '../../../../safety/use-safety.ts'
import { usePageTitle } from '../../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/patients/$patientId/assess')({
  loader: async ({ params: { patientId } }) => {
    await Promise.all([
      queryClient.ensureQueryData({
        ...trpc.plans.assessment.queryOptions({ patientId }),
        revalidateIfStale: true,
      }),
      loadSafety(patientId),
    ])
  },
  component: AssessScreen,
  pendingComponent: () => <Loading />,
})

function AssessScreen() {
  const { patientId } = Route.useParams()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(trpc.plans.assessment.queryOptions({ patientId }))
  const safety = useSafety(patientId)
  usePageTitle(`Assess ${data.patient.name}`)
  return (
    <Page
      width="wide"
      title={data.last ? 'Re-assess' : 'First assessment'}
      above={
        <Link to="/patients/$patientId" params={{ patientId }}>
          <ArrowLeft aria-hidden size={18} />
          {data.patient.name}
        </Link>
      }
    >
      <SafetyStrip
        patientId={patientId}
        safety={safety.safety}
        asked={safety.due.kinds.length === 0}
      />
      <AssessmentForm
        key={patientId}
        screen={data}
        safety={safety.safety}
        onSaved={() => navigate({ to: '/patients/$patientId/plan', params: { patientId } })}
      />
    </Page>
  )
}
