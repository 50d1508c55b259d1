import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState, ErrorState } from '@healing-touch/ui/status.tsx'
import { Link, Navigate, useLocation, useRouter } from '@tanstack/react-router'
import Compass from 'lucide-react/icons/compass'
import { useState } from 'react'
import { problemOf } from '../api.ts'

/** What a route shows when it could not load: each kind of problem with its own way on. */
export function RouteProblem({ error }: { error: unknown }) {
  const problem = problemOf(error)
  const router = useRouter()
  const back = useLocation({ select: ({ href }) => href })
  const [retrying, setRetrying] = useState(false)

  if (problem.kind === 'signed-out')
    return (
      <Navigate to={problem.waitsFor ? '/second-step' : '/sign-in'} search={{ back }} replace />
    )
  if (problem.kind === 'not-found') return <NotFound>{problem.message}</NotFound>
  // an address that names nothing stays so, however often it is tried
  if (problem.kind === 'refused' && problem.fields.length > 0) return <NotFound />
  return (
    <ErrorState
      title={problem.kind === 'unreachable' ? 'No connection' : undefined}
      reference={problem.kind === 'broken' ? (problem.requestId ?? undefined) : undefined}
      retrying={retrying}
      onRetry={async () => {
        setRetrying(true)
        await router.invalidate()
        setRetrying(false)
      }}
    >
      {problem.message}
    </ErrorState>
  )
}

export function NotFound({ children }: { children?: string }) {
  return (
    <Page title="Nothing here" width="narrow">
      <EmptyState
        icon={<Compass size={28} />}
        title={children ?? "We couldn't find that."}
        action={
          <Link to="/" className={buttonClass({ tone: 'primary' })}>
            Go to today
          </Link>
        }
      />
    </Page>
  )
}
