import { formatNumber } from '../words/format.ts'
import { type Better, direction } from './series-words.ts'

type BarScaleProps = {
  name: string
  before: number | null
  after: number | null
  better: Better
  low?: number
  high?: number
  lowLabel?: string | undefined
  highLabel?: string | undefined
  locale?: string | undefined
}

export function barScaleWords({ name, before, after, better, locale }: BarScaleProps) {
  if (before === null && after === null) return `${name}: not measured`
  if (before === null) return `${name}: ${formatNumber(after ?? 0, locale)} after`
  if (after === null) return `${name}: ${formatNumber(before, locale)} before`
  const way = direction(before, after, better)
  const change = way === 'same' ? 'no change' : way
  return `${name}: ${formatNumber(before, locale)} before, ${formatNumber(after, locale)} after, ${change}`
}

/** One 0–10 value before and after: hollow where it was, full where it is. */
export function BarScale(props: BarScaleProps) {
  const { name, before, after, better, low = 0, high = 10, lowLabel, highLabel, locale } = props
  const place = (value: number) => `${(100 * (value - low)) / (high - low)}%`
  const both = before !== null && after !== null
  const way = both ? direction(before, after, better) : 'same'
  const from = both ? Math.min(before, after) : 0
  const to = both ? Math.max(before, after) : 0
  const shown = (value: number | null) => (value === null ? '–' : formatNumber(value, locale))

  return (
    <div role="img" aria-label={barScaleWords(props)} className="flex flex-col gap-1.5">
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-medium">{name}</span>
        <span className="tabular-nums">
          <span className="text-ink-soft">{shown(before)}</span>
          <span className="px-1.5 text-ink-faint">→</span>
          <b className="text-lg font-semibold">{shown(after)}</b>
          {both && (
            <span className="pl-2 text-sm text-ink-soft">{way === 'same' ? 'no change' : way}</span>
          )}
        </span>
      </p>
      <div className="relative mx-2 h-4">
        <span className="absolute -inset-x-2 top-1 h-2 rounded-full bg-line" />
        {both && (
          <span
            className={`absolute top-1 h-2 ${way === 'worse' ? 'bg-attention/60' : 'bg-accent/50'}`}
            style={{ left: place(from), right: `calc(100% - ${place(to)})` }}
          />
        )}
        {before !== null && (
          <span
            className="absolute top-0 size-4 -translate-x-1/2 rounded-full border-3 border-line-strong bg-surface"
            style={{ left: place(before) }}
          />
        )}
        {after !== null && (
          <span
            className={`absolute top-0 size-4 -translate-x-1/2 rounded-full ring-2 ring-surface ${way === 'worse' ? 'bg-attention' : 'bg-accent'}`}
            style={{ left: place(after) }}
          />
        )}
      </div>
      {(lowLabel || highLabel) && (
        <p className="flex justify-between gap-6 text-xs text-ink-soft">
          <span>{lowLabel}</span>
          <span className="text-right">{highLabel}</span>
        </p>
      )}
    </div>
  )
}
