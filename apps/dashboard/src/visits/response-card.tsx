import { Card } from '@healing-touch/ui/card.tsx'
import { Skeleton } from '@healing-touch/ui/status.tsx'
import { useQuery } from '@tanstack/react-query'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { useState } from 'react'
import { problemOf, trpc } from '../api.ts'

/** What seems to go with relief, technique by technique: asked for when somebody wants to know. */
export function ResponseCard({ patientId }: { patientId: string }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    ...trpc.visits.responses.queryOptions({ patientId }),
    enabled: open,
  })
  return (
    <Card>
      <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="tap flex list-none items-center justify-between gap-3 [&::-webkit-details-marker]:hidden">
          <h2 className="text-xl">What goes with relief</h2>
          <ChevronDown
            aria-hidden
            size={22}
            className="text-accent-ink transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="mt-3 flex flex-col gap-3" aria-live="polite">
          {error ? (
            <p className="text-danger-ink">{wordsOf(error)}</p>
          ) : !data ? (
            <Skeleton className="h-24 rounded-lg" />
          ) : data.length === 0 ? (
            <p className="text-ink-soft">
              Nothing to tell yet. It takes visits with pain rated before and after.
            </p>
          ) : (
            <>
              <dl className="flex flex-col gap-3">
                {data.map(({ technique, name, shown, words }) => (
                  <div key={technique}>
                    <dt className="font-semibold">{name}</dt>
                    <dd className={shown ? undefined : 'text-ink-soft'}>{words}</dd>
                  </div>
                ))}
              </dl>
              <p className="text-sm text-ink-soft">
                Relief is pain before a visit less pain after it. What is shown leans on other
                courses of the practice the more, the less is known of this patient.
              </p>
            </>
          )}
        </div>
      </details>
    </Card>
  )
}

function wordsOf(error: unknown): string {
  const problem = problemOf(error)
  return problem.kind === 'signed-out' ? 'You are signed out.' : problem.message
}
