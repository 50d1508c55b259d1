import { Badge } from '@healing-touch/ui/badge.tsx'
import Check from 'lucide-react/icons/check'
import type { PlanContent } from './plan-answer.ts'
import { howManyVisits, howOften, phaseNames } from './plan-words.ts'

/** The course of care from top to bottom, with where it is now. */
export function PhaseList({ phases, phase }: Pick<PlanContent, 'phases' | 'phase'>) {
  return (
    <ol className="flex flex-col">
      {phases.map(({ kind, aim, visits, perWeek }, index) => {
        const now = index === phase
        const past = index < phase
        return (
          <li
            key={kind}
            aria-current={now ? 'step' : undefined}
            className="relative flex gap-4 pb-5 last:pb-0"
          >
            {index < phases.length - 1 && (
              <span
                aria-hidden
                className="absolute top-8 bottom-0 left-[0.9375rem] w-0.5 bg-line"
              />
            )}
            <span
              aria-hidden
              className={`grid size-8 shrink-0 place-items-center rounded-full text-sm font-semibold ${
                past
                  ? 'bg-accent text-on-accent'
                  : now
                    ? 'bg-accent-soft text-accent-ink ring-2 ring-accent'
                    : 'bg-sunken text-ink-soft'
              }`}
            >
              {past ? <Check size={18} strokeWidth={3} /> : index + 1}
            </span>
            <div className="min-w-0 pt-0.5">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{phaseNames[kind]}</span>
                {now && <Badge tone="calm">You are here</Badge>}
                {past && <span className="sr-only">behind you</span>}
              </p>
              <p>{aim}</p>
              <p className="text-sm text-ink-soft">
                {howManyVisits(visits)}
                {visits.high > 1 && `, ${howOften({ low: perWeek, high: perWeek })}`}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
