import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { type Answer, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'

const EraseDialog = lazy(async () => ({
  default: (await import('./erase-dialog.tsx')).EraseDialog,
}))
const HoldDialog = lazy(async () => ({ default: (await import('./hold-dialog.tsx')).HoldDialog }))

/** How long this record is kept; the owner holds it, or erases it when its time is over. */
export function KeptCard({ patientId, name }: { patientId: string; name: string }) {
  const { owns } = useMe()
  const navigate = useNavigate()
  const { data } = useQuery(trpc.retention.ofPatient.queryOptions({ patientId }))
  const [asking, setAsking] = useState<'hold' | 'erase' | null>(null)
  if (!data) return null
  if (!owns) return <p className="text-sm text-ink-soft">{keptWords(data)}</p>
  const held = data.hold !== null
  const may = !held && (data.due || data.byMistake)
  return (
    <Card title="How long it is kept">
      <p className="max-w-prose text-ink-soft">{keptWords(data)}</p>
      {data.byMistake && !held && (
        <p className="mt-1 max-w-prose text-ink-soft">
          There is no care in it yet. If it was added by mistake, it can go at once.
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button onClick={() => setAsking('hold')}>{held ? 'Lift the hold' : 'Hold it'}</Button>
        {may && (
          <Button tone="danger" onClick={() => setAsking('erase')}>
            Erase the record
          </Button>
        )}
      </div>
      <Suspense>
        {asking === 'hold' && (
          <HoldDialog {...{ patientId, name, hold: data.hold }} onClose={() => setAsking(null)} />
        )}
        {asking === 'erase' && (
          <EraseDialog
            {...{ patientId, name, familyName: data.familyName, backupsUntil: data.backupsUntil }}
            onClose={() => setAsking(null)}
            onErased={() => navigate({ to: '/patients' })}
          />
        )}
      </Suspense>
    </Card>
  )
}

function keptWords({ keptUntil, due, hold }: Answer['retention']['ofPatient']): string {
  const until = formatDay(keptUntil, 'UTC')
  const rule = due ? `The time of this record ended on ${until}.` : `Kept until ${until}.`
  if (!hold) return rule
  const held = hold.until ? `Held until ${formatDay(hold.until, 'UTC')}` : 'Held until it is lifted'
  return `${rule} ${held}: ${hold.reason}`
}
