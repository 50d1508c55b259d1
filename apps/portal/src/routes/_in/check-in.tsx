import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, trpc } from '../../api.ts'
import { CheckInFlow } from '../../check-ins/check-in-flow.tsx'
import { ThankYou } from '../../check-ins/thank-you.tsx'
import type { SavedCheckIn } from '../../check-ins/use-record-check-in.ts'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/check-in')({
  loader: () => queryClient.ensureQueryData(trpc.checkIns.start.queryOptions()),
  component: CheckInScreen,
})

function CheckInScreen() {
  usePageTitle('Check in')
  const { last } = Route.useLoaderData()
  const [saved, setSaved] = useState<SavedCheckIn | null>(null)
  if (saved) return <ThankYou saved={saved} />
  return <CheckInFlow last={last} onSaved={setSaved} />
}
