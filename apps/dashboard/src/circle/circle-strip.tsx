import { cardClass } from '@healing-touch/ui/card.tsx'
import { formatTime } from '@healing-touch/ui/words/format.ts'
import LockKeyhole from 'lucide-react/icons/lock-keyhole'
import Siren from 'lucide-react/icons/siren'
import type { Chart } from '../people/use-chart.ts'
import { useMe } from '../people/use-me.ts'

/** Whose chart it is, where that is not the practice's; nothing otherwise. */
export function CircleStrip({ circle: { keptBy, emergencyUntil } }: Pick<Chart, 'circle'>) {
  const { id, zone } = useMe()
  if (emergencyUntil !== null)
    return (
      <p className={cardClass({ tone: 'attention', className: 'flex items-start gap-3' })}>
        <Siren aria-hidden size={22} className="mt-0.5 shrink-0" />
        <span>
          <strong className="font-bold">
            Emergency access until {formatTime(emergencyUntil, zone)}.
          </strong>{' '}
          You can read this chart
          {keptBy && `, which ${keptBy.id === id ? 'rests' : `${keptBy.name} keeps`}`}. Nothing can
          be changed. The owners and the patient see that you opened it, and why.
        </span>
      </p>
    )
  if (keptBy === null) return null
  return (
    <p className="-mt-2 flex items-center gap-2 text-sm text-ink-soft">
      <LockKeyhole aria-hidden size={16} className="shrink-0" />
      {keptBy.id === id
        ? 'Only you see this chart.'
        : `${keptBy.name} kept this chart, and is no member any more.`}
    </p>
  )
}
