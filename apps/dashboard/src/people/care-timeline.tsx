import { formatDay, formatShortDay, plural } from '@healing-touch/ui/words/format.ts'
import type { Chart } from './use-chart.ts'

type Lane = { name: string; at: readonly string[]; look: string; radius: number }

const width = 720
const left = 84
const laneHeight = 34
const axisHeight = 26

/** Care at a glance: visits, check-ins and plans on one line of time, from the first of them until today. */
export function CareTimeline({ chart, zone }: { chart: Chart; zone: string }) {
  const lanes: Lane[] = [
    {
      name: 'Visits',
      at: chart.visits.filter(({ charted }) => charted).map(({ startedAt }) => startedAt),
      look: 'fill-accent',
      radius: 6,
    },
    { name: 'Check-ins', at: chart.checkIns, look: 'fill-sky', radius: 4 },
    { name: 'Plan', at: chart.plan ? [chart.plan.createdAt] : [], look: 'fill-plum', radius: 6 },
  ]
  const times = lanes.flatMap(({ at }) => at.map((instant) => Date.parse(instant)))
  const today = Date.parse(`${chart.today}T23:59:00Z`)
  const first = Math.min(...times, today)
  if (times.length === 0) return null
  const span = Math.max(today - first, 1)
  const x = (instant: number) => left + 10 + ((instant - first) / span) * (width - left - 26)
  const height = lanes.length * laneHeight + axisHeight
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => first + share * span)
  const words = `Since ${formatDay(new Date(first).toISOString(), zone)}: ${lanes
    .map(({ name, at }) =>
      plural(at.length, name.toLowerCase().replace(/s$/, ''), name.toLowerCase()),
    )
    .join(', ')}.`

  return (
    <figure className="flex flex-col gap-1">
      <svg role="img" aria-label={words} viewBox={`0 0 ${width} ${height}`} className="w-full">
        {lanes.map(({ name, at, look, radius }, index) => {
          const y = index * laneHeight + laneHeight / 2
          return (
            <g key={name}>
              <text x={0} y={y + 4} className="fill-ink-soft text-[13px]">
                {name}
              </text>
              <line x1={left} x2={width} y1={y} y2={y} className="stroke-line" strokeWidth={1} />
              {at.map((instant) => (
                <circle
                  key={instant}
                  cx={x(Date.parse(instant))}
                  cy={y}
                  r={radius}
                  className={look}
                  opacity={0.85}
                />
              ))}
            </g>
          )
        })}
        {marks.map((mark, index) => (
          <text
            key={mark}
            x={x(mark)}
            y={height - 6}
            textAnchor={index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle'}
            className="fill-ink-soft text-[12px]"
          >
            {formatShortDay(new Date(mark).toISOString(), zone)}
          </text>
        ))}
      </svg>
      <figcaption className="text-sm text-ink-soft">{words}</figcaption>
    </figure>
  )
}
