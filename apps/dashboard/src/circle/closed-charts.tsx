import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import Siren from 'lucide-react/icons/siren'
import { lazy, Suspense, useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { messageOf } from '../shell/message-of.ts'

const EmergencyDialog = lazy(async () => {
  const { EmergencyDialog } = await import('./emergency-dialog.tsx')
  return { default: EmergencyDialog }
})

/** What is in no list: records that rest, for who may wake them, and the way in for an emergency. */
export function ClosedCharts() {
  const { owns, treats, rents } = useMe()
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  if (!owns && !treats) return null
  return (
    <>
      {(owns || rents) && <RestingRecords />}
      <Button
        tone="quiet"
        className="self-start"
        icon={<Siren aria-hidden size={18} />}
        onClick={() => setAsking(true)}
      >
        Open a closed chart in an emergency
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <EmergencyDialog
            onClose={() => setAsking(false)}
            onOpened={(patientId) =>
              navigate({ to: '/patients/$patientId', params: { patientId } })
            }
          />
        </Suspense>
      )}
    </>
  )
}

function RestingRecords() {
  const { zone } = useMe()
  const { toast } = useAnnounce()
  const { data = [] } = useQuery(trpc.circle.resting.queryOptions())
  const wake = useMutation(
    trpc.circle.wake.mutationOptions({
      onSuccess: async () => {
        toast('The record is taken up again.')
        await Promise.all([
          queryClient.invalidateQueries(trpc.circle.resting.queryFilter()),
          queryClient.invalidateQueries(trpc.people.list.queryFilter()),
        ])
      },
    }),
  )
  if (data.length === 0) return null
  return (
    <Card title="Records that rest" tone="sunken">
      <ul className="divide-y divide-line">
        {data.map(({ id, name, since, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <span className="min-w-0">
              <span className="block font-semibold break-words">{name}</span>
              <span className="block text-sm break-words text-ink-soft">
                Since {formatDay(since, zone)}: {reason}
              </span>
            </span>
            <Button
              size="small"
              busy={wake.isPending && wake.variables.patientId === id}
              onClick={() => wake.mutate({ patientId: id })}
            >
              Take up again<span className="sr-only"> the record of {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-2 font-medium text-danger-ink empty:hidden">
        {wake.isError && messageOf(wake.error)}
      </p>
    </Card>
  )
}
