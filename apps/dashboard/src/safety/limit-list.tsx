import type { Limit } from '@healing-touch/domain/safety/safety-day.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { limitGroups } from './limit-groups.ts'
import { LimitItem } from './limit-item.tsx'

/** All limits of a day by what they are about; what holds for everybody is folded away. */
export function LimitList({ limits }: { limits: readonly Limit[] }) {
  const { own, always } = limitGroups(limits)
  return (
    <Card title="Limits and reasons">
      {own.length === 0 && (
        <p className="text-ink-soft">Nothing that was answered limits anything today.</p>
      )}
      <div className="flex flex-col gap-4">
        {own.map(({ title, limits: here }) => (
          <section key={title} aria-label={title}>
            <h3 className="text-base">{title}</h3>
            <Limits limits={here} />
          </section>
        ))}
      </div>
      {always.length > 0 && (
        <details className="mt-4 border-t border-line pt-2">
          <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
            What holds for everybody ({always.length})
          </summary>
          <Limits limits={always} />
        </details>
      )}
    </Card>
  )
}

function Limits({ limits }: { limits: readonly Limit[] }) {
  return (
    <ul className="divide-y divide-line">
      {limits.map((limit) => (
        <li key={JSON.stringify([limit.rule, limit.effect, limit.sites, limit.because])}>
          <LimitItem limit={limit} />
        </li>
      ))}
    </ul>
  )
}
