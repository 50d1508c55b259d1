import { locale } from '../words/locale.ts'
import { type Interval, intervalPlaces, intervalWords } from './interval-words.ts'

/** A change never without its uncertainty: the dot is what was measured, the bar is what would fit as well. */
export function ChangeInterval({ interval }: { interval: Interval }) {
  const { low, change, high } = intervalPlaces(interval)
  return (
    <div className="rounded-lg bg-sunken px-4 py-3">
      <p className="font-semibold">{interval.name}</p>
      <p>{intervalWords(interval, locale)}</p>
      <div aria-hidden className="mt-2 max-w-md">
        <div className="relative h-5">
          <span className="absolute inset-x-0 top-2 h-1 rounded-full bg-line" />
          <span className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-line-strong" />
          <span
            className="absolute top-1.5 h-2 rounded-full bg-accent/50"
            style={{ left: `${low}%`, right: `${100 - high}%` }}
          />
          <span
            className="absolute top-0.5 size-4 -translate-x-1/2 rounded-full border-3 border-surface bg-accent"
            style={{ left: `${change}%` }}
          />
        </div>
        <p className="flex justify-between text-sm text-ink-soft">
          <span>worse</span>
          <span>no change</span>
          <span>better</span>
        </p>
      </div>
    </div>
  )
}
