import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { formatWeekdayAndDay } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../../../api.ts'
import { useMe } from '../../../../../people/use-me.ts'
import { loadSafety, useSafety } from '../../../../../safety/use-safety.ts'
import { usePageTitle } from '../../../../../shell/page-title.ts'
import { VisitChart } from '../../../../../visits/visit-chart.tsx'

export const Route = createFileRoute('/_in/patients/$patientId/visits/$visitId')({
  // always read anew: a chart that is written on from an old version would only be refused
  loader: async ({ params: { patientId, visitId } }) => {
    await Promise.all([
      queryClient.fetchQuery({ ...trpc.visits.read.queryOptions({ visitId }), staleTime: 0 }),
      loadSafety(patientId),
    ])
  },
  component: VisitScreen,
  pendingComponent: () => <Loading />,
})

function VisitScreen() {
  const { patientId, visitId } = Route.useParams()
  const { data } = useSuspenseQuery({
    ...trpc.visits.read.queryOptions({ visitId }),
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const safety = useSafety(patientId)
  const { zone, treats } = useMe()
  usePageTitle(`Visit of ${data.patient.name}`)
  return (
    <Page
      width="wide"
      title={data.patient.name}
      subtitle={`${formatWeekdayAndDay(data.day, zone)}, ${data.time}, with ${data.therapist}`}
      above={
        <Link to="/patients/$patientId" params={{ patientId }}>
          <ArrowLeft aria-hidden size={18} />
          Chart
        </Link>
      }
      actions={
        <Link
          to="/patients/$patientId/plan"
          params={{ patientId }}
          className="tap inline-flex items-center font-semibold text-accent-ink hover:underline"
        >
          Plan
        </Link>
      }
    >
      <VisitChart key={visitId} screen={data} safety={safety} zone={zone} readOnly={!treats} />
    </Page>
  )
}
