import { classes } from '../classes.ts'
import { type Better, direction, withUnit } from './series-words.ts'

type SparklineProps = {
  name: string
  /** Oldest first; null where a measurement was skipped. */
  values: readonly (number | null)[]
  better: Better
  unit?: string | null | undefined
  width?: number
  height?: number
  locale?: string | undefined
  className?: string
}

export function sparklineWords({ name, values, better, unit, locale }: SparklineProps) {
  const known = values.filter((value) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return `${name}: not measured yet`
  if (known.length === 1) return `${name}: ${withUnit(first, unit, locale)}, measured once`
  const way = direction(first, last, better)
  const end = way === 'same' ? 'the same as at first' : way
  return `${name}: from ${withUnit(first, unit, locale)} to ${withUnit(last, unit, locale)}, ${end}`
}

/** A series the size of a word; draws without d3, so that a first screen may carry it. */
export function Sparkline(props: SparklineProps) {
  const { values, width = 112, height = 32, className } = props
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  const low = Math.min(...known.map(({ value }) => value))
  const span = Math.max(...known.map(({ value }) => value)) - low
  const inset = 5
  const steps = Math.max(1, values.length - 1)

  const dots = known.map(({ value, index }) => ({
    x: values.length === 1 ? width / 2 : inset + (index / steps) * (width - 2 * inset),
    y: span === 0 ? height / 2 : inset + (1 - (value - low) / span) * (height - 2 * inset),
  }))
  const last = dots.at(-1)

  return (
    <svg
      role="img"
      aria-label={sparklineWords(props)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={classes('shrink-0', className)}
    >
      {last ? (
        <>
          <polyline
            points={dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
            fill="none"
            strokeWidth="2"
            strokeLinejoin="round"
            strokeLinecap="round"
            className="stroke-accent"
          />
          <circle cx={last.x} cy={last.y} r="3.5" className="fill-accent" />
        </>
      ) : (
        <line
          x1={inset}
          x2={width - inset}
          y1={height / 2}
          y2={height / 2}
          strokeWidth="2"
          strokeDasharray="2 5"
          strokeLinecap="round"
          className="stroke-line-strong"
        />
      )}
    </svg>
  )
}
