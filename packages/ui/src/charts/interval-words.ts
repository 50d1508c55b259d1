import type { ChangeInterval } from '@healing-touch/domain/outcomes/purpose-progress.ts'
import { formatNumber } from '../words/format.ts'
import { withUnit } from './series-words.ts'

export type Interval = ChangeInterval

/** How much a measure has changed and how much of that is certain: "Between 2 and 8 points better, most likely 5." */
export function intervalWords({ unit, change, low, high }: Interval, locale: string): string {
  const says = (value: number) => amount(Math.abs(value), unit, locale)
  const bare = (value: number) => formatNumber(Math.abs(value), locale)
  if (low > 0) return `Better by ${bare(low)} to ${says(high)}, most likely by ${bare(change)}.`
  if (high < 0) return `Worse by ${bare(high)} to ${says(low)}, most likely by ${bare(change)}.`
  const measured =
    change === 0
      ? 'The same as at the start'
      : `${change > 0 ? 'Better' : 'Worse'} by ${says(change)} as measured`
  return `${measured}, but anything from ${bare(low)} worse to ${says(high)} better would fit: it may be no change.`
}

function amount(value: number, unit: string | null, locale: string): string {
  if (unit) return withUnit(value, unit, locale)
  const number = formatNumber(value, locale)
  return `${number} ${number === '1' ? 'point' : 'points'}`
}

/** Where the interval lies on a line from worse to better, in percent from the left; no change is in the middle. */
export function intervalPlaces({ change, low, high }: Interval): {
  readonly low: number
  readonly change: number
  readonly high: number
} {
  const reach = Math.max(Math.abs(low), Math.abs(high)) * 1.15
  const place = (value: number) => (reach === 0 ? 50 : 50 + (50 * value) / reach)
  return { low: place(low), change: place(change), high: place(high) }
}
