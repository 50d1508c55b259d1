import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../../../../shell/page-title.ts'
import { OpenVisit } from '../../../../../visits/open-visit.tsx'

export const Route = createFileRoute('/_in/patients/$patientId/visits/new')({
  validateSearch: ({
    appointment,
  }: Record<string, unknown>): { appointment?: string | undefined } => ({
    appointment: typeof appointment === 'string' ? appointment : undefined,
  }),
  component: NewVisitScreen,
})

function NewVisitScreen() {
  const { patientId } = Route.useParams()
  const { appointment } = Route.useSearch()
  usePageTitle('Visit')
  return (
    <Page title="Visit" width="wide">
      <OpenVisit
        key={`${patientId} ${appointment}`}
        patientId={patientId}
        appointmentId={appointment ?? null}
      />
    </Page>
  )
}
