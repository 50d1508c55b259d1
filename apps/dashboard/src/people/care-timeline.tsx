import { wordProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { classes } from '@healing-touch/ui/classes.ts'
import { formatDay, formatShortDay } from '@healing-touch/ui/words/format.ts'
import { careEvents, careLanes, careWords, type Lane } from './care-events.ts'
import type { Chart } from './use-chart.ts'

const looks: Record<Lane['kind'], string> = {
  flare: 'h-3 min-w-3 rounded-sm bg-attention',
  visit: 'size-3 rounded-full bg-accent',
  'check-in': 'size-2 rounded-full bg-sky',
  assessment: 'size-3 rounded-xs bg-plum',
  plan: 'size-3 rotate-45 rounded-xs border-2 border-plum bg-surface',
}

/** Care at a glance on one line of time, until today; the list below says the same in words. */
export function CareTimeline({ chart, zone }: { chart: Chart; zone: string }) {
  const lanes = careLanes(chart)
  const times = lanes.flatMap(({ marks }) => marks.map(({ from }) => Date.parse(from)))
  if (times.length === 0)
    return <p className="text-ink-soft">Visits, check-ins and plans will line up here.</p>
  const today = Date.parse(`${chart.today}T23:59:00Z`)
  const first = Math.min(...times)
  const span = Math.max(today - first, 1)
  const share = (instant: string) => Math.min(1, (Date.parse(instant) - first) / span)
  const words = `Since ${formatDay(instantOf(first), zone)}: ${careWords(lanes)}.`

  return (
    <figure className="flex flex-col gap-3">
      <div role="img" aria-label={words} className="flex flex-col">
        {lanes.map((lane) => (
          <div key={lane.kind} className="flex items-center gap-3">
            <span className="w-24 shrink-0 text-sm text-ink-soft">{lane.name}</span>
            <span className="relative mr-2 h-9 flex-1 before:absolute before:inset-x-0 before:top-1/2 before:h-px before:bg-line">
              {lane.marks.map(({ from, until }) => (
                <span
                  key={from}
                  className={classes(
                    'absolute top-1/2 -translate-y-1/2',
                    lane.kind !== 'flare' && '-translate-x-1/2',
                    looks[lane.kind],
                  )}
                  style={{
                    left: `${share(from) * 100}%`,
                    ...(lane.kind === 'flare' && {
                      width: `${(share(until) - share(from)) * 100}%`,
                    }),
                  }}
                />
              ))}
            </span>
          </div>
        ))}
        <span className="mr-2 ml-27 flex justify-between text-sm text-ink-soft">
          {[0, 0.5, 1].map((part) => (
            <span key={part}>{formatShortDay(instantOf(first + part * span), zone)}</span>
          ))}
        </span>
      </div>
      <figcaption className="text-sm text-ink-soft">
        {words}
        {chart.answeredBy.map(({ id, name, kind, checkIns }) => (
          <span key={id} className="block">
            {checkIns === 1 ? 'One check-in was' : `${checkIns} check-ins were`} answered by {name},{' '}
            {wordProxyKind(kind)}.
          </span>
        ))}
      </figcaption>
      <details>
        <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
          Read it as a list
        </summary>
        <ol className="flex flex-col divide-y divide-line">
          {careEvents(chart, zone).map(({ at, kind, text }) => (
            <li key={`${kind} ${at}`} className="flex flex-wrap gap-x-4 py-1.5">
              <span className="w-44 shrink-0 text-ink-soft">{formatDay(at, zone)}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </details>
    </figure>
  )
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
