import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, trpc } from '../../api.ts'
import { CheckInFlow } from '../../check-ins/check-in-flow.tsx'
import { loadInstruments } from '../../check-ins/load-instruments.ts'
import { roundsWith } from '../../check-ins/rounds.ts'
import { ThankYou } from '../../check-ins/thank-you.tsx'
import type { SavedCheckIn } from '../../check-ins/use-record-check-in.ts'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/check-in')({
  loader: async () => {
    const { last, alsoAsked, own } = await queryClient.ensureQueryData(
      trpc.checkIns.start.queryOptions(),
    )
    return { last, rounds: roundsWith(await loadInstruments(alsoAsked, own)) }
  },
  component: CheckInScreen,
})

function CheckInScreen() {
  usePageTitle('Check in')
  const { last, rounds } = Route.useLoaderData()
  const [saved, setSaved] = useState<SavedCheckIn | null>(null)
  if (saved) return <ThankYou saved={saved} />
  return <CheckInFlow last={last} rounds={rounds} onSaved={setSaved} />
}
