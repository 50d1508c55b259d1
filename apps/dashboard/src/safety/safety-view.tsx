import { rescreenKinds } from '@healing-touch/domain/safety/rescreen.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { SafetyMap } from '@healing-touch/ui/body-map/safety-map.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useState } from 'react'
import { useMe } from '../people/use-me.ts'
import { DueCard, dueTitle } from './due-card.tsx'
import { KnownList } from './known-list.tsx'
import { LimitList } from './limit-list.tsx'
import { mapLimits } from './map-limits.ts'
import type { Safety } from './safety-answer.ts'
import { TaskCard } from './task-card.tsx'
import { TodayCard } from './today-card.tsx'

/** The safety screen: today in one glance, what waits for a reviewer, what to ask, where and why, what is known. */
export function SafetyView({ safety }: { safety: Safety }) {
  const { due, tasks, held, patient, today, asked } = safety
  const [asking, setAsking] = useState(false)
  const treats = useMe().treats
  const { toast } = useAnnounce()
  const isDue = due.kinds.length > 0
  const open = tasks.filter(({ reviewed }) => reviewed === null)
  const closed = tasks.filter(({ reviewed }) => reviewed !== null)

  function saved(next: Safety) {
    setAsking(false)
    const raised = next.tasks.filter(({ reviewed }) => reviewed === null).length
    toast(
      raised > open.length ? 'Saved. An answer needs a named reviewer.' : 'Saved.',
      raised > open.length ? { tone: 'attention' } : {},
    )
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  return (
    <div className="flex flex-col gap-5">
      <TodayCard safety={safety.safety} asked={!isDue} />
      {open.map((task) => (
        <TaskCard key={task.id} task={task} onReviewed={() => toast('Reviewed, in your name.')} />
      ))}
      {treats && asking ? (
        <DueCard
          patient={patient}
          due={isDue ? due : { kinds: rescreenKinds(held, []), triggers: [], intake: false }}
          held={held}
          today={today}
          onSaved={saved}
          leave={{ label: 'Not now', onLeave: () => setAsking(false) }}
        />
      ) : (
        <Card>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>
              {isDue ? `${dueTitle(due)}: not asked yet.` : 'Today’s questions are answered.'}{' '}
              <span className="text-ink-soft">
                {asked === null
                  ? 'Nothing was ever asked.'
                  : `Last answered on ${formatDay(asked, 'UTC')}.`}
              </span>
            </p>
            {treats && (
              <Button tone={isDue ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
                {isDue ? 'Ask now' : 'Ask again'}
              </Button>
            )}
          </div>
        </Card>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title="Where hands may go">
          <SafetyMap limits={mapLimits(safety.safety)} />
        </Card>
        <LimitList limits={safety.safety.limits} />
      </div>
      <KnownList safety={safety} treats={treats} onSaved={saved} />
      {closed.map((task) => (
        <TaskCard key={task.id} task={task} onReviewed={() => {}} />
      ))}
    </div>
  )
}
