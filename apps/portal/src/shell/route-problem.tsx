import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { ErrorState } from '@healing-touch/ui/status.tsx'
import { Link, useRouter } from '@tanstack/react-router'
import Compass from 'lucide-react/icons/compass'
import { useEffect, useState } from 'react'
import { problemOf } from '../api.ts'
import { offlineWords } from './offline-words.ts'
import { usePageTitle } from './page-title.ts'

/** What a route shows when it could not load: each kind of problem with its own way on. */
export function RouteProblem({ error }: { error: unknown }) {
  const problem = problemOf(error)
  if (problem.kind === 'signed-out')
    return <ToTheDoor to={problem.waitsFor ? '/choose' : '/sign-in'} />
  if (problem.kind === 'not-found') return <NotFound>{problem.message}</NotFound>
  if (problem.kind === 'unreachable')
    return <Failed title={offlineWords.title}>{offlineWords.because}</Failed>
  return (
    <Failed
      title="This did not load"
      reference={problem.kind === 'broken' ? problem.requestId : null}
    >
      {problem.message}
    </Failed>
  )
}

/** Goes there once: a `Navigate` would go again each time that the address changes under it. */
function ToTheDoor({ to }: { to: '/sign-in' | '/choose' }) {
  const router = useRouter()
  useEffect(() => {
    const back = router.latestLocation.href
    void router.navigate({ to, search: { back }, replace: true })
  }, [router, to])
  return null
}

type FailedProps = { title: string; reference?: string | null; children: string }

function Failed({ title, reference, children }: FailedProps) {
  usePageTitle(title)
  const router = useRouter()
  const [retrying, setRetrying] = useState(false)

  async function retry() {
    setRetrying(true)
    await router.invalidate()
    setRetrying(false)
  }

  useEffect(() => {
    const again = () => void router.invalidate()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [router])

  return (
    <div className="mx-auto w-full max-w-xl">
      <ErrorState
        title={title}
        reference={reference ?? undefined}
        retrying={retrying}
        onRetry={retry}
      >
        {children}
      </ErrorState>
    </div>
  )
}

export function NotFound({ children }: { children?: string }) {
  usePageTitle('Not found')
  return (
    <Page
      width="narrow"
      above={<Compass aria-hidden size={32} className="text-accent" />}
      title="There is nothing here"
      subtitle={children ?? 'The address may be mistyped, or the page has moved.'}
    >
      <Link to="/" className={buttonClass({ tone: 'primary', className: 'self-start' })}>
        Go to today
      </Link>
    </Page>
  )
}
