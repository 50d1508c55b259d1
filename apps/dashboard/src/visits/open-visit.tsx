import { wordStartRefusal } from '@healing-touch/domain/visits/start-visit.ts'
import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { EmptyState, ErrorState, Loading } from '@healing-touch/ui/status.tsx'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { problemOf, trpc } from '../api.ts'
import { newId } from '../shell/new-id.ts'
import { RouteProblem } from '../shell/route-problem.tsx'

type OpenVisitProps = { patientId: string; appointmentId: string | null }

/** Opens the visit, or the one that is open already, and goes there. */
export function OpenVisit({ patientId, appointmentId }: OpenVisitProps) {
  const id = useRef('')
  const navigate = useNavigate()
  const { mutate, data, error, isPending } = useMutation(trpc.visits.open.mutationOptions())

  useEffect(() => {
    if (id.current) return
    id.current = newId()
    mutate({ id: id.current, patientId, appointmentId })
  }, [mutate, patientId, appointmentId])

  useEffect(() => {
    if (!data?.ok) return
    const { visitId } = data.value
    void navigate({
      to: '/patients/$patientId/visits/$visitId',
      params: { patientId, visitId },
      replace: true,
    })
  }, [data, navigate, patientId])

  if (error) {
    const problem = problemOf(error)
    const wrongAddress = problem.kind === 'refused' && problem.fields.length > 0
    if (problem.kind === 'signed-out' || problem.kind === 'not-found' || wrongAddress)
      return <RouteProblem error={error} />
    return (
      <ErrorState
        title="The visit did not open"
        retrying={isPending}
        onRetry={() => mutate({ id: id.current, patientId, appointmentId })}
      >
        {problem.message}
      </ErrorState>
    )
  }
  if (data?.ok !== false) return <Loading label="Opening the visit…" />
  return (
    <EmptyState
      title="No visit to chart"
      action={
        data.refusal.kind === 'no-episode' ? (
          <Link
            to="/patients/$patientId/assess"
            params={{ patientId }}
            className={buttonClass({ tone: 'primary' })}
          >
            Assess
          </Link>
        ) : (
          <Button onClick={() => history.back()}>Go back</Button>
        )
      }
    >
      {wordStartRefusal(data.refusal)}
    </EmptyState>
  )
}
