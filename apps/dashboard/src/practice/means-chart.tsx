import type { CohortGroup } from '@healing-touch/domain/outcomes/cohort.ts'
import { enoughToReport } from '@healing-touch/domain/outcomes/word-cohort.ts'
import { useElementWidth } from '@healing-touch/ui/charts/element-width.ts'
import { formatNumber } from '@healing-touch/ui/words/format.ts'
import { groupName, type Look, looks } from './group-look.ts'
import { timePlaces } from './time-places.ts'

type Axis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
type MeansChartProps = {
  groups: readonly CohortGroup[]
  axis: Axis
  height?: number
}

const margin = { top: 22, right: 26, bottom: 30, left: 40 }
const labelWidth = 90

/** The mean of each group over time; the bar is its 95 % interval. */
export function MeansChart({ groups, axis, height = 280 }: MeansChartProps) {
  const { watch, width } = useElementWidth(groups.length > 1 ? 720 : 320)
  const times = groups[0]?.times.map(({ time }) => time) ?? []
  const places = timePlaces(times, labelWidth / width)
  const right = width - margin.right
  const apart = groups.length > 1 ? 10 : 0
  const x = (index: number, group: number) =>
    margin.left +
    14 +
    (places[index] ?? 0) * (right - margin.left - 28) +
    (group - (groups.length - 1) / 2) * apart
  const y = (value: number) =>
    height -
    margin.bottom -
    ((value - axis.low) / (axis.high - axis.low)) * (height - margin.top - margin.bottom)

  return (
    <div ref={watch}>
      <svg
        role="img"
        aria-label={meansWords(groups)}
        viewBox={`0 0 ${width} ${height}`}
        className="block h-auto w-full overflow-visible text-[13px]"
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line x1={margin.left} x2={right} y1={y(tick)} y2={y(tick)} className="stroke-ink/10" />
            <text
              x={margin.left - 9}
              y={y(tick)}
              dy="0.35em"
              textAnchor="end"
              className="fill-ink-faint tabular-nums"
            >
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {times.map((time, index) => (
          <text
            key={time}
            x={x(index, (groups.length - 1) / 2)}
            y={height - 6}
            textAnchor={index === 0 ? 'start' : index === times.length - 1 ? 'end' : 'middle'}
            dx={index === 0 ? -12 : index === times.length - 1 ? 12 : 0}
            className="fill-ink-faint"
          >
            {time}
          </text>
        ))}
        {groups.map((group, index) => (
          <GroupLine
            key={groupName(group)}
            group={group}
            look={looks[index % looks.length] ?? looks[0]}
            x={(time) => x(time, index)}
            y={y}
            label={index % 2 === 0 ? 'below' : 'above'}
          />
        ))}
      </svg>
    </div>
  )
}

type GroupLineProps = {
  group: CohortGroup
  look: Look
  x: (time: number) => number
  y: (value: number) => number
  label: 'above' | 'below'
}

function GroupLine({ group, look, x, y, label }: GroupLineProps) {
  const points = group.times.flatMap(({ time, mean, interval }, index) =>
    mean === null || !enoughToReport(group, time)
      ? []
      : [{ time, mean, interval, at: x(index), last: index === group.times.length - 1 }],
  )
  return (
    <g>
      <polyline
        points={points.map(({ at, mean }) => `${at},${y(mean)}`).join(' ')}
        fill="none"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeDasharray={look.dash}
        className={look.line}
      />
      {points.map(({ time, mean, interval, at, last }) => (
        <g key={time}>
          {interval && (
            <path
              d={`M${at - 5} ${y(interval.low)}h10m-5 0V${y(interval.high)}m-5 0h10`}
              fill="none"
              strokeWidth="2"
              className={look.line}
            />
          )}
          <Mark look={look} x={at} y={y(mean)} />
          {last && (
            <text
              x={at}
              y={label === 'below' ? y(interval?.low ?? mean) + 18 : y(interval?.high ?? mean) - 8}
              textAnchor="middle"
              strokeWidth="4"
              strokeLinejoin="round"
              paintOrder="stroke"
              className="fill-ink stroke-surface text-[14px] font-bold tabular-nums"
            >
              {mean.toFixed(1)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

export function Mark({ look, x, y }: { look: Look; x: number; y: number }) {
  const className = `${look.fill} stroke-surface`
  if (look.mark === 'circle')
    return <circle cx={x} cy={y} r="6" strokeWidth="2" className={className} />
  return (
    <rect
      x={x - 5.5}
      y={y - 5.5}
      width="11"
      height="11"
      strokeWidth="2"
      className={className}
      {...(look.mark === 'diamond' && { transform: `rotate(45 ${x} ${y})` })}
    />
  )
}

/** A few round numbers that hold every mean and interval shown. */
export function axisFor(
  groups: readonly CohortGroup[],
  range: { low: number; high: number },
): Axis {
  const levels = groups.flatMap((group) =>
    group.times.flatMap(({ time, mean, interval }) =>
      mean === null || !enoughToReport(group, time)
        ? []
        : [interval?.low ?? mean, interval?.high ?? mean],
    ),
  )
  const top = Math.max(...levels, range.low + (range.high - range.low) / 10)
  const bottom = range.low === 0 ? 0 : Math.min(...levels)
  const rough = (top - bottom) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10) * power
  const low = Math.floor(bottom / step) * step
  const high = Math.ceil(top / step) * step
  const count = Math.round((high - low) / step)
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) }
}

function meansWords(groups: readonly CohortGroup[]): string {
  return groups
    .map((group) => {
      const means = group.times.flatMap(({ time, mean, interval }) =>
        mean === null || !enoughToReport(group, time)
          ? []
          : [
              `${time} ${mean.toFixed(1)}${interval ? ` (${interval.low.toFixed(1)} to ${interval.high.toFixed(1)})` : ''}`,
            ],
      )
      return `${groupName(group)}: ${means.length > 0 ? means.join(', ') : 'too few people to say'}.`
    })
    .join(' ')
}
