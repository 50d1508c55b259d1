import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { type Chart, refreshChart } from '../people/use-chart.ts'
import { useMe } from '../people/use-me.ts'
import { KeepDialog } from './keep-dialog.tsx'
import { RestDialog } from './rest-dialog.tsx'

/** For who decides it: who sees a chart, and whether anybody works with it. */
export function CircleCard({ chart: { patient, circle } }: { chart: Chart }) {
  const [asking, setAsking] = useState<'keep' | 'rest' | null>(null)
  const me = useMe()
  const navigate = useNavigate()
  const { toast } = useAnnounce()
  const close = () => setAsking(null)

  async function leave(words: string) {
    close()
    await navigate({ to: '/patients' })
    queryClient.removeQueries(trpc.people.chart.queryFilter({ patientId: patient.id }))
    await Promise.all([
      queryClient.invalidateQueries(trpc.circle.resting.queryFilter()),
      queryClient.invalidateQueries(trpc.people.list.queryFilter()),
    ])
    toast(words)
  }

  async function kept(keeper: { id: string; name: string } | null) {
    if (keeper && keeper.id !== me.id) return leave(`${keeper.name} keeps the chart now.`)
    if (!keeper && me.rents) return leave('The practice keeps the chart now.')
    close()
    await refreshChart(patient.id)
    toast(keeper ? 'Only you see the chart now.' : 'Everybody in the practice sees the chart now.')
  }

  return (
    <Card title="Who sees this chart">
      <p className="max-w-prose text-ink-soft">
        {circle.keptBy === null
          ? 'Everybody on the team, apart from those who only rent a room. It can be kept by one therapist instead, for a colleague or a neighbour who comes as a patient.'
          : 'Only the therapist who keeps it. In an emergency others can read it for an hour; you and the patient hear of that.'}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button onClick={() => setAsking('keep')}>Change who sees it</Button>
        <Button onClick={() => setAsking('rest')}>Let the record rest</Button>
      </div>
      {asking === 'keep' && (
        <KeepDialog patientId={patient.id} keptBy={circle.keptBy} onClose={close} onKept={kept} />
      )}
      {asking === 'rest' && (
        <RestDialog
          patientId={patient.id}
          onClose={close}
          onResting={() => leave(`The record of ${patient.givenName} rests.`)}
        />
      )}
    </Card>
  )
}
