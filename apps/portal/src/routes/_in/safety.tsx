import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useState } from 'react'
import { queryClient, trpc } from '../../api.ts'
import { screensOf } from '../../safety/round.ts'
import type { Safety } from '../../safety/safety-answer.ts'
import { SafetyFlow } from '../../safety/safety-flow.tsx'
import { SafetyResult } from '../../safety/safety-result.tsx'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/safety')({
  // what is due changes with the day: an answer of yesterday is asked anew
  loader: () => queryClient.fetchQuery(trpc.safety.read.queryOptions()),
  component: SafetyScreen,
})

function SafetyScreen() {
  usePageTitle('Safety questions')
  const safety = Route.useLoaderData()
  const [sent, setSent] = useState<Safety | null>(null)
  if (sent) return <SafetyResult safety={sent} />
  if (safety.due.kinds.length > 0)
    return <SafetyFlow screens={screensOf(safety.due.kinds)} onSent={setSent} />
  if (safety.lock) return <SafetyResult safety={safety} />
  return (
    <Page
      width="narrow"
      above={<ShieldCheck aria-hidden size={32} className="text-accent" />}
      title="Nothing to answer right now"
      subtitle="We ask again before your next visit. If something new or worrying comes up, don’t wait for it: call your practice, and in an emergency your emergency number."
    >
      <Link to="/" className={buttonClass({ tone: 'primary', className: 'self-start' })}>
        Back to today
      </Link>
    </Page>
  )
}
