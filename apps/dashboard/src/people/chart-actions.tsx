import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Chart } from './use-chart.ts'
import { useMe } from './use-me.ts'

const RecordOutcome = lazy(() =>
  import('../outcomes/record-outcome.tsx').then(({ RecordOutcome }) => ({
    default: RecordOutcome,
  })),
)

const PortalAccess = lazy(() =>
  import('../invitations/portal-access.tsx').then(({ PortalAccess }) => ({
    default: PortalAccess,
  })),
)

/** What a member does from here; what is clinical is for those who treat. */
export function ChartActions({ chart }: { chart: Chart }) {
  const [recording, setRecording] = useState(false)
  const [inviting, setInviting] = useState(false)
  const { treats } = useMe()
  const { id: patientId, givenName } = chart.patient
  const params = { patientId }
  return (
    <>
      <Button tone="quiet" onClick={() => setInviting(true)}>
        Invite to the portal
      </Button>
      {inviting && (
        <Suspense>
          <PortalAccess patientId={patientId} name={givenName} onClose={() => setInviting(false)} />
        </Suspense>
      )}
      {treats && (
        <>
          <Button onClick={() => setRecording(true)}>Record a measurement</Button>
          <Link to="/patients/$patientId/assess" params={params} className={buttonClass({})}>
            Assess
          </Link>
          <VisitLink chart={chart} />
        </>
      )}
      {recording && (
        <Suspense>
          <RecordOutcome patientId={patientId} onClose={() => setRecording(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Goes on with a chart that was left open, else starts today's visit. */
function VisitLink({ chart: { patient, visits, waitingAppointmentId } }: { chart: Chart }) {
  const params = { patientId: patient.id }
  const className = buttonClass({ tone: 'primary' })
  const open = visits.find(({ charted }) => !charted)
  if (open && waitingAppointmentId === null)
    return (
      <Link
        to="/patients/$patientId/visits/$visitId"
        params={{ ...params, visitId: open.id }}
        className={className}
      >
        Continue chart
      </Link>
    )
  return (
    <Link
      to="/patients/$patientId/visits/new"
      params={params}
      search={waitingAppointmentId === null ? {} : { appointment: waitingAppointmentId }}
      className={className}
    >
      Start visit
    </Link>
  )
}
