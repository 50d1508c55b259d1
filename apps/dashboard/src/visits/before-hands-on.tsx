import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { DueCard } from '../safety/due-card.tsx'
import type { Safety } from '../safety/safety-answer.ts'
import { TodayCard } from '../safety/today-card.tsx'

type BeforeHandsOnProps = { safety: Safety; onLeave: () => void }

/** The questions of the day before the chart: a minute, or later with the chart saying that they were not asked. */
export function BeforeHandsOn({ safety, onLeave }: BeforeHandsOnProps) {
  const { patient, due, held, today } = safety
  const { toast } = useAnnounce()
  return (
    <div className="flex flex-col gap-5">
      {(safety.safety.session.blocked || safety.safety.concern.level >= 2) && (
        <TodayCard safety={safety.safety} asked={false} />
      )}
      <DueCard
        patient={patient}
        due={due}
        held={held}
        today={today}
        onSaved={(saved) => {
          toast(saved.due.kinds.length === 0 ? 'Saved.' : 'Saved; the rest is still to ask.')
          document.querySelector<HTMLElement>('h1')?.focus()
        }}
        leave={{ label: 'Not asked now: go to the chart', onLeave }}
      />
    </div>
  )
}
