import { formatDay, formatNumber, plural } from '../words/format.ts'
import { locale as here } from '../words/locale.ts'

export type Better = 'lower' | 'higher'

/** One measurement: an ISO instant or `YYYY-MM-DD`, and null where it was skipped. */
export type Reading = { readonly at: string; readonly value: number | null }
export type Measured = { readonly at: string; readonly value: number }

/** What was measured, oldest first. */
export function measuredOnly(readings: readonly Reading[]): Measured[] {
  return readings
    .flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** Whether going from one value to another is the way it should go. */
export function direction(from: number, to: number, better: Better) {
  if (from === to) return 'same'
  return to < from === (better === 'lower') ? 'better' : 'worse'
}

/** "48°", "30 min", "7". */
export function withUnit(value: number, unit: string | null | undefined, locale = here) {
  const number = formatNumber(value, locale)
  if (!unit) return number
  return /^[°%/]/.test(unit) ? `${number}${unit}` : `${number}\u00a0${unit}`
}

export type Series = {
  /** As in a sentence: "Pain", "Neck rotation to the left". */
  readonly name: string
  readonly readings: readonly Reading[]
  readonly better: Better
  readonly unit?: string | null | undefined
  /** The value that change is judged against; the first measurement unless given. */
  readonly baseline?: number | null | undefined
  /** Half-width of the noise band (minimal detectable change), in the same unit. */
  readonly noise?: number | null | undefined
  readonly target?: number | null | undefined
  /** What the change means, decided elsewhere, in words. */
  readonly verdict?: string | null | undefined
  readonly zone: string
  readonly locale?: string | undefined
}

function changeSentence(series: Series, first: Measured, last: Measured, count: number) {
  const { name, better, unit, zone, locale } = series
  const says = (value: number) => withUnit(value, unit, locale)
  const [from, to] = [formatDay(first.at, zone, locale), formatDay(last.at, zone, locale)]
  const span = from === to ? `on ${to}` : `between ${from} and ${to}`
  const times = plural(count, 'measurement', 'measurements', locale)
  const way = direction(first.value, last.value, better)
  if (way === 'same')
    return `${name} was ${says(first.value)} at first and ${says(last.value)} at last, ${span} (${times}).`
  const side = last.value < first.value ? 'lower' : 'higher'
  return `${name} went from ${says(first.value)} to ${says(last.value)} ${span} (${times}): ${side}, which is ${way}.`
}

function noiseSentence({ noise, unit, locale }: Series, baseline: number, latest: number) {
  if (noise === null || noise === undefined) return null
  const size = `±${withUnit(noise, unit, locale)}`
  return Math.abs(latest - baseline) > noise
    ? `The latest lies outside the band of ${size} that measuring alone can explain.`
    : `The latest lies within the band of ${size} that measuring alone can explain, so it may be no real change.`
}

function targetSentence({ target, better, unit, locale }: Series, latest: number) {
  if (target === null || target === undefined) return null
  const goal = `${withUnit(target, unit, locale)} or ${better}`
  const reached = better === 'lower' ? latest <= target : latest >= target
  return reached ? `The goal, ${goal}, is reached.` : `The goal is ${goal}.`
}

/** The whole chart in a few sentences, for those who do not see it and those who would rather read. */
export function seriesWords(series: Series) {
  const { name, unit, zone, locale, verdict } = series
  const measured = measuredOnly(series.readings)
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last) return `${name} has not been measured yet.`
  if (measured.length === 1)
    return `${name} was ${withUnit(first.value, unit, locale)} on ${formatDay(first.at, zone, locale)}. One measurement cannot show a change.`

  const level = measured.every(({ value }) => value === first.value)
  const change = level
    ? `${name} stayed at ${withUnit(first.value, unit, locale)} from ${formatDay(first.at, zone, locale)} to ${formatDay(last.at, zone, locale)} (${plural(measured.length, 'measurement', 'measurements', locale)}).`
    : changeSentence(series, first, last, measured.length)
  const meaning = verdict
    ? `Verdict: ${verdict}.`
    : noiseSentence(series, series.baseline ?? first.value, last.value)
  return [change, meaning, targetSentence(series, last.value)].filter(Boolean).join(' ')
}
