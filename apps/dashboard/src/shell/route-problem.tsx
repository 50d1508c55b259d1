import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState, ErrorState } from '@healing-touch/ui/status.tsx'
import { Link, useRouter } from '@tanstack/react-router'
import Compass from 'lucide-react/icons/compass'
import { useEffect, useState } from 'react'
import { doorOf, problemOf } from '../api.ts'

/** What a route shows when it could not load: each kind of problem with its own way on. */
export function RouteProblem({ error }: { error: unknown }) {
  const problem = problemOf(error)
  const router = useRouter()
  const [retrying, setRetrying] = useState(false)

  if (problem.kind === 'signed-out') return <ToTheDoor to={doorOf(problem)} />
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

/** Goes there once: a `Navigate` would go again each time that the address changes under it. */
function ToTheDoor({ to }: { to: ReturnType<typeof doorOf> }) {
  const router = useRouter()
  useEffect(() => {
    void router.navigate({ to, search: { back: router.latestLocation.href }, replace: true })
  }, [router, to])
  return null
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
