import { Card } from '@healing-touch/ui/card.tsx'
import { Skeleton } from '@healing-touch/ui/status.tsx'
import { useQuery } from '@tanstack/react-query'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { useState } from 'react'
import { trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

/** What went along with better days, and how long relief lasts: asked for when somebody wants to know. */
export function InsightsCard({ patientId }: { patientId: string }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    ...trpc.outcomes.insights.queryOptions({ patientId }),
    enabled: open,
  })
  return (
    <Card>
      <details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="tap flex list-none items-center justify-between gap-3 [&::-webkit-details-marker]:hidden">
          <h2 className="text-xl">What goes with better days</h2>
          <ChevronDown
            aria-hidden
            size={22}
            className="text-accent-ink transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="mt-3 flex flex-col gap-3" aria-live="polite">
          {error ? (
            <p className="text-danger-ink">{messageOf(error)}</p>
          ) : !data ? (
            <Skeleton className="h-24 rounded-lg" />
          ) : (
            <>
              {data.habits.length === 0 && (
                <p className="text-ink-soft">
                  Nothing to tell yet. It takes four weeks of days with pain rated at home and
                  self-care ticked or not.
                </p>
              )}
              <ul className="flex flex-col gap-2">
                {data.habits.map(({ habit, shown, words }) => (
                  <li key={habit} className={shown ? undefined : 'text-ink-soft'}>
                    {words}
                  </li>
                ))}
              </ul>
              {data.relief && <p>{data.relief}</p>}
            </>
          )}
        </div>
      </details>
    </Card>
  )
}
