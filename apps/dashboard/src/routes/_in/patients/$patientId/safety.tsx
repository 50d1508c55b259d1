import { Page } from '@healing-touch/ui/page.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { SafetyView } from '../../../../safety/safety-view.tsx'
import { loadSafety, useSafety } from '../../../../safety/use-safety.ts'
import { usePageTitle } from '../../../../shell/page-title.ts'
import { fullDay } from '../../../../words/day-words.ts'

export const Route = createFileRoute('/_in/patients/$patientId/safety')({
  loader: ({ params: { patientId } }) => loadSafety(patientId),
  component: SafetyScreen,
  pendingComponent: () => (
    <Loading label="Opening what is known about safety…">
      <Skeleton className="h-10 w-64" />
      <Skeleton className="h-44 rounded-xl" />
      <Skeleton className="h-96 rounded-xl" />
    </Loading>
  ),
})

function SafetyScreen() {
  const { patientId } = Route.useParams()
  const safety = useSafety(patientId)
  const { patient, today } = safety
  usePageTitle(`Safety of ${patient.name}`)
  return (
    <Page
      width="wide"
      title="Safety"
      subtitle={`${patient.name}, ${fullDay(today, today)}`}
      above={
        <Link to="/patients/$patientId" params={{ patientId }}>
          <ArrowLeft aria-hidden size={18} />
          {patient.name}
        </Link>
      }
    >
      <SafetyView key={patientId} safety={safety} />
    </Page>
  )
}
