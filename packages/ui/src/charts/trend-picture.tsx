import { line } from 'd3-shape'
import { formatDay, formatShortDay } from '../words/format.ts'
import { useElementWidth } from './element-width.ts'
import { measuredOnly, type Reading, type Series, withUnit } from './series-words.ts'
import { type Range, timeScale, timeTicks, valueScale } from './trend-scales.ts'

type TrendPictureProps = Omit<Series, 'verdict'> & {
  label: string
  height: number
  range?: Range | undefined
  visits?: readonly string[]
}

const margin = { top: 14, right: 18, bottom: 30, left: 38 }

export function TrendPicture(props: TrendPictureProps) {
  const { label, readings, unit, noise, target, range, visits = [], zone, locale, height } = props
  const { watch, width } = useElementWidth(640)
  const measured = measuredOnly(readings)
  const baseline = props.baseline ?? measured[0]?.value ?? 0
  const band = noise ? [baseline - noise, baseline + noise] : []
  const levels = [
    ...measured.map(({ value }) => value),
    ...band,
    ...(target == null ? [] : [target]),
  ]
  const instants = [...measured, ...visits.map((at) => ({ at }))].map(({ at }) => Date.parse(at))

  const frame = { width, height, margin }
  const x = timeScale(instants, frame)
  const y = valueScale(levels, range, frame)
  const right = width - margin.right
  const floor = height - margin.bottom
  const path = line<Reading & { value: number | null }>()
    .defined(({ value }) => value !== null)
    .x(({ at }) => x(Date.parse(at)))
    .y(({ value }) => y(value ?? 0))
  const inOrder = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const [top = 0, bottom = 0] = band.map(y).toSorted((a, b) => a - b)
  const last = measured.at(-1)

  return (
    <div ref={watch}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        className="block h-auto w-full overflow-visible text-[13px]"
      >
        {band.length > 0 && (
          <>
            <rect
              x={margin.left}
              width={right - margin.left}
              y={top}
              height={bottom - top}
              rx="4"
              className="fill-sky-soft"
            />
            <line
              x1={margin.left}
              x2={right}
              y1={y(baseline)}
              y2={y(baseline)}
              className="stroke-sky/50"
            />
          </>
        )}
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={margin.left} x2={right} y1={y(tick)} y2={y(tick)} className="stroke-ink/10" />
            <text
              x={margin.left - 9}
              y={y(tick)}
              dy="0.35em"
              textAnchor="end"
              className="fill-ink-faint tabular-nums"
            >
              {withUnit(tick, unit === '°' ? unit : null, locale)}
            </text>
          </g>
        ))}
        {timeTicks(instants, right - margin.left).map((at, index, all) => (
          <text
            key={at}
            x={x(at)}
            y={height - 6}
            textAnchor={anchor(index, all.length)}
            className="fill-ink-faint"
          >
            {formatShortDay(new Date(at).toISOString(), zone, locale)}
          </text>
        ))}
        {visits.map((at) => (
          <path
            key={at}
            d={`M${x(Date.parse(at))} ${floor - 8}v8`}
            strokeWidth="2.5"
            strokeLinecap="round"
            className="stroke-plum"
          />
        ))}
        {target != null && (
          <line
            x1={margin.left}
            x2={right}
            y1={y(target)}
            y2={y(target)}
            strokeWidth="2"
            strokeDasharray="6 5"
            className="stroke-good"
          />
        )}
        <path
          d={path(inOrder) ?? ''}
          fill="none"
          strokeWidth="2.5"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="stroke-accent"
        />
        {measured.map((reading) => (
          <circle
            key={reading.at}
            cx={x(Date.parse(reading.at))}
            cy={y(reading.value)}
            r={reading === last ? 6 : 4}
            strokeWidth="2"
            className={
              reading === last ? 'fill-accent stroke-surface' : 'fill-surface stroke-accent'
            }
          >
            <title>{`${withUnit(reading.value, unit, locale)}, ${formatDay(reading.at, zone, locale)}`}</title>
          </circle>
        ))}
        {last && (
          <text
            x={Math.min(x(Date.parse(last.at)), right - 4)}
            y={y(last.value) - 13}
            textAnchor="middle"
            strokeWidth="4"
            strokeLinejoin="round"
            paintOrder="stroke"
            className="fill-ink stroke-surface text-[15px] font-bold"
          >
            {withUnit(last.value, unit === '°' ? unit : null, locale)}
          </text>
        )}
      </svg>
    </div>
  )
}

function anchor(index: number, count: number) {
  if (count === 1) return 'middle'
  if (index === 0) return 'start'
  return index === count - 1 ? 'end' : 'middle'
}
