import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import Archive from 'lucide-react/icons/archive'
import { lazy, Suspense, useState } from 'react'
import type { Answer } from '../api.ts'

const EraseDialog = lazy(async () => ({
  default: (await import('./erase-dialog.tsx')).EraseDialog,
}))
const HoldDialog = lazy(async () => ({ default: (await import('./hold-dialog.tsx')).HoldDialog }))

type Shown = Answer['retention']['show']
type Due = Shown['records'][number]

/** The records whose time is over or soon will be, and what the owner does about each. */
export function DueList({ shown }: { shown: Shown }) {
  const { records, most, backupsUntil } = shown
  const [asking, setAsking] = useState<{ what: 'hold' | 'erase'; record: Due } | null>(null)
  const close = () => setAsking(null)
  if (records.length === 0)
    return (
      <EmptyState icon={<Archive aria-hidden size={28} />} title="Every record is within its time">
        Sixty days before the time of one ends, it stands here.
      </EmptyState>
    )
  return (
    <Card>
      <ul className="divide-y divide-line">
        {records.map((record) => (
          <DueRow
            key={record.id}
            record={record}
            onHold={() => setAsking({ what: 'hold', record })}
            onErase={() => setAsking({ what: 'erase', record })}
          />
        ))}
      </ul>
      {records.length === most && (
        <p className="mt-3 text-sm text-ink-soft">
          These are the first {most}; more come when they are gone.
        </p>
      )}
      <Suspense>
        {asking?.what === 'hold' && (
          <HoldDialog
            patientId={asking.record.id}
            name={asking.record.name}
            hold={asking.record.hold}
            onClose={close}
          />
        )}
        {asking?.what === 'erase' && (
          <EraseDialog
            patientId={asking.record.id}
            name={asking.record.name}
            familyName={asking.record.familyName}
            backupsUntil={backupsUntil}
            onClose={close}
            onErased={close}
          />
        )}
      </Suspense>
    </Card>
  )
}

type DueRowProps = { record: Due; onHold: () => void; onErase: () => void }

function DueRow({ record, onHold, onErase }: DueRowProps) {
  const { id, name, birthDate, lastEntryOn, keptUntil, due, hold } = record
  const day = (on: string) => formatDay(on, 'UTC')
  const state = hold ? 'Held' : due ? 'Time is over' : 'Soon'
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold break-words">
          <Link to="/patients/$patientId" params={{ patientId: id }} className="underline">
            {name}
          </Link>
          <Badge tone={hold ? 'calm' : due ? 'attention' : 'neutral'}>{state}</Badge>
        </p>
        <p className="text-sm text-ink-soft">
          Born {day(birthDate)} · last entry {day(lastEntryOn)} · kept until {day(keptUntil)}
        </p>
        {hold && (
          <p className="text-sm break-words text-ink-soft">
            {hold.until ? `Held until ${day(hold.until)}` : 'Held until it is lifted'}:{' '}
            {hold.reason}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={onHold}>
          {hold ? 'Lift the hold' : 'Hold'}
          <span className="sr-only"> {name}</span>
        </Button>
        {due && !hold && (
          <Button size="small" onClick={onErase}>
            Erase<span className="sr-only"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  )
}
