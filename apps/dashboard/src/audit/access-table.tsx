import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { DataTable } from '@healing-touch/ui/data-table.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answer, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'

type AccessTableProps = {
  notable: boolean
  before: number | null
  last: boolean
  onEarlier: (before: number) => void
}

type Entry = Answer['audit']['entries']['entries'][number]

/** More names than these are a list that was looked at. */
const mostNames = 3

/** A stretch of the practice's entries, newest first. */
export function AccessTable({ notable, before, last, onEarlier }: AccessTableProps) {
  const { zone } = useMe()
  const { data } = useSuspenseQuery(
    trpc.audit.entries.queryOptions({ patientId: null, notable, before }),
  )
  const { entries, before: earlier } = data
  return (
    <>
      <DataTable
        caption="Who opened or changed which record, newest first"
        captionHidden
        rows={entries}
        rowKey={({ seq }) => String(seq)}
        empty="There is no such entry yet."
        columns={[
          {
            key: 'at',
            header: 'When',
            cell: ({ day, time }) => (
              <>
                {formatDay(day, zone)} <span className="whitespace-nowrap">{time}</span>
              </>
            ),
          },
          { key: 'who', header: 'Who', cell: ({ actorName }) => actorName },
          { key: 'did', header: 'What', cell: (entry) => <Did entry={entry} /> },
          { key: 'whose', header: 'Whose record', cell: (entry) => <Whose entry={entry} /> },
        ]}
      />
      {last && earlier !== null && (
        <Button className="self-start" onClick={() => onEarlier(earlier)}>
          Show earlier entries
        </Button>
      )}
    </>
  )
}

function Did({ entry: { action, did, reason } }: { entry: Entry }) {
  return (
    <>
      {action === 'denied' ? `${did}: was refused` : did}{' '}
      {action === 'write' && <Badge tone="calm">change</Badge>}
      {action === 'denied' && <Badge tone="attention">refused</Badge>}
      {reason && <span className="block text-sm text-ink-soft">Reason: {reason}</span>}
    </>
  )
}

function Whose({ entry: { patients } }: { entry: Entry }) {
  if (patients.length === 0) return '–'
  if (patients.length > mostNames)
    return (
      <details>
        <summary className="cursor-pointer text-accent-ink underline underline-offset-2">
          {patients.length} patients
        </summary>
        <ul className="mt-1 text-sm">
          {patients.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </details>
    )
  return (
    <>
      {patients.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link
            to="/patients/$patientId"
            params={{ patientId: id }}
            className="text-accent-ink underline underline-offset-2"
          >
            {name}
          </Link>
        </span>
      ))}
    </>
  )
}
