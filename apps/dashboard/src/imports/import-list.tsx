import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { DataTable } from '@healing-touch/ui/data-table.tsx'
import { formatDay, formatNumber } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { UndoDialog } from './undo-dialog.tsx'

/** What was brought along before, by whom and when. */
export function ImportList() {
  const { zone } = useMe()
  const { data } = useSuspenseQuery(trpc.imports.list.queryOptions())
  const [undoing, setUndoing] = useState<{ id: string; name: string; taken: number } | null>(null)
  return (
    <>
      <DataTable
        caption="What was brought along before"
        captionHidden
        rows={data}
        rowKey={({ id }) => id}
        empty="Nothing has been brought along yet."
        columns={[
          {
            key: 'name',
            header: 'Measure',
            cell: ({ id, series, undoneAt }) =>
              undoneAt ? (
                series.name
              ) : (
                <Link
                  to="/practice"
                  search={{ from: id }}
                  className="text-accent-ink underline underline-offset-2"
                >
                  {series.name}
                </Link>
              ),
          },
          {
            key: 'rows',
            header: 'Rows',
            align: 'end',
            cell: ({ taken, refused }) => (
              <>
                {formatNumber(taken)}
                {refused > 0 && (
                  <span className="block text-sm text-ink-soft">
                    {formatNumber(refused)} stayed behind
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'file',
            header: 'File',
            cell: ({ fileName }) => <span className="break-all">{fileName}</span>,
          },
          {
            key: 'when',
            header: 'Brought along',
            cell: ({ importedAt, importedByName }) => (
              <>
                {formatDay(importedAt, zone)}
                {importedByName && (
                  <span className="block text-sm text-ink-soft">by {importedByName}</span>
                )}
              </>
            ),
          },
          {
            key: 'undo',
            header: 'Undo',
            align: 'end',
            cell: ({ id, series, taken, undoneAt }) =>
              undoneAt ? (
                <Badge>Taken back on {formatDay(undoneAt, zone)}</Badge>
              ) : (
                <Button
                  size="small"
                  aria-label={`Undo ${series.name}`}
                  onClick={() => setUndoing({ id, name: series.name, taken })}
                >
                  Undo
                </Button>
              ),
          },
        ]}
      />
      {undoing && <UndoDialog wanted={undoing} onClose={() => setUndoing(null)} />}
    </>
  )
}
