import { positions } from '@healing-touch/domain/safety/rule.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import CircleCheck from 'lucide-react/icons/circle-check'
import OctagonX from 'lucide-react/icons/octagon-x'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { concernActions, todayMeans } from './today-means.ts'

const icons = { danger: OctagonX, attention: TriangleAlert, good: CircleCheck } as const

type TodayCardProps = { safety: SafetyDay; asked: boolean }

/** What today means in one glance: massage or not and why, and how worried to be. */
export function TodayCard({ safety, asked }: TodayCardProps) {
  const { concern, session } = safety
  const { tone, title, because } = todayMeans(safety, asked)
  const Icon = icons[tone]
  return (
    <section
      aria-label="What today means"
      className={cardClass({ tone, className: 'flex flex-col gap-3' })}
    >
      <div className="flex gap-3">
        <Icon aria-hidden size={30} className="mt-0.5 shrink-0" />
        <div className="min-w-0">
          <h2 className="text-2xl">{title}</h2>
          {because.length > 0 && (
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
              {because.map((text) => (
                <li key={text} className={session.blocked ? 'w-full' : undefined}>
                  {text}
                </li>
              ))}
            </ul>
          )}
          {!asked && (
            <p className="mt-1 font-medium">
              Today’s questions are not answered yet: this is what was known before.
            </p>
          )}
        </div>
      </div>
      {(asked || concern.level > 0) && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-current/25 pt-3">
          <Badge tone={concern.level >= 3 ? 'danger' : concern.level > 0 ? 'attention' : 'neutral'}>
            Concern {concern.level} of 3
          </Badge>
          <b className="font-semibold">{concernActions[concern.action]}</b>
          <p className="w-full">
            <span className="block max-w-prose">{concern.therapist}</span>
          </p>
        </div>
      )}
      {safety.positions.length > 0 && !session.blocked && (
        <p className="text-sm">
          <b className="font-semibold">On the table: </b>
          {safety.positions.map((position) => positions[position]).join('. ')}.
        </p>
      )}
    </section>
  )
}
