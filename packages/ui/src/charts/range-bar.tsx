import { formatPercent } from '../words/format.ts'

type RangeBarProps = {
  label: string
  /** Null where there is too little to say. */
  value: number | null
  low: number | null
  high: number | null
  min?: number
  max?: number
  /** A proportion reads as percent unless another way of writing is given. */
  format?: ((value: number) => string) | undefined
  /** Something to compare with, such as the practice as a whole. */
  reference?: { value: number; label: string } | null | undefined
  /** Behind the number, such as "of 54 episodes". */
  note?: string | undefined
}

/** A value never without its interval: the dot is the estimate, the bar is where it may well lie. */
export function RangeBar(props: RangeBarProps) {
  const {
    label,
    value,
    low,
    high,
    min = 0,
    max = 1,
    format = formatPercent,
    reference,
    note,
  } = props
  const known = value !== null && low !== null && high !== null
  const place = (at: number) => `${(100 * (Math.min(max, Math.max(min, at)) - min)) / (max - min)}%`

  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{label}</span>
        {known ? (
          <span className="tabular-nums">
            <b className="font-semibold">{format(value)}</b>{' '}
            <span className="text-sm text-ink-soft">
              (likely {format(low)} to {format(high)})
            </span>
          </span>
        ) : (
          <span className="text-sm text-ink-soft">Not enough yet to say</span>
        )}
      </p>
      <div aria-hidden className="relative h-4">
        <span className="absolute inset-x-0 top-1.5 h-1 rounded-full bg-line" />
        {known && (
          <>
            <span
              className="absolute top-1 h-2 rounded-full bg-accent/45"
              style={{ left: place(low), right: `calc(100% - ${place(high)})` }}
            />
            <span
              className="absolute top-0 size-4 -translate-x-1/2 rounded-full border-3 border-surface bg-accent"
              style={{ left: place(value) }}
            />
          </>
        )}
        {reference && (
          <span
            className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 rounded-full bg-attention"
            style={{ left: place(reference.value) }}
          />
        )}
      </div>
      {(reference || note) && (
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
          <span>{note}</span>
          {reference && (
            <span className="inline-flex items-center gap-2">
              <span aria-hidden className="h-3.5 w-0.5 rounded-full bg-attention" />
              {reference.label}: {format(reference.value)}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
