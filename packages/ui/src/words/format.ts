import { locale as here } from './locale.ts'

/** An instant as an ISO string, or a calendar day as `YYYY-MM-DD`, which no zone may shift. */
type At = string

function keeper<Made>() {
  const kept = new Map<string, Made>()
  return (key: string, make: () => Made) => {
    const found = kept.get(key) ?? make()
    kept.set(key, found)
    return found
  }
}

const keepDate = keeper<Intl.DateTimeFormat>()
const keepNumber = keeper<Intl.NumberFormat>()
const keepRules = keeper<Intl.PluralRules>()

function formatDate(at: At, zone: string, locale: string, look: Intl.DateTimeFormatOptions) {
  const timeZone = at.length === 10 ? 'UTC' : zone
  const key = `${locale} ${timeZone} ${JSON.stringify(look)}`
  return keepDate(key, () => new Intl.DateTimeFormat(locale, { ...look, timeZone })).format(
    new Date(at),
  )
}

/** "14 April 2026", in the order of the locale. */
export function formatDay(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "14 Apr", for axes and tight rows. */
export function formatShortDay(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, { day: 'numeric', month: 'short' })
}

/** "Tuesday". */
export function formatWeekday(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, { weekday: 'long' })
}

/** "Tuesday, 14 April", for what is near enough not to need a year. */
export function formatWeekdayAndDay(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** "17:30" or "5:30 PM", as the locale has it. */
export function formatTime(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, { timeStyle: 'short' })
}

/** "Tuesday, 14 April at 17:30". */
export function formatDayAndTime(at: At, zone: string, locale = here) {
  return formatDate(at, zone, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  })
}

/** At most `digits` decimals, none of them idle zeros. */
export function formatNumber(value: number, locale = here, digits = 1) {
  return keepNumber(
    `number ${locale} ${digits}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' }),
  ).format(value)
}

/** A proportion 0–1 as whole percent. */
export function formatPercent(proportion: number, locale = here) {
  return keepNumber(
    `percent ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  ).format(proportion)
}

/** Minor units and an ISO 4217 currency, such as 8500 EUR: "€85.00". */
export function formatMoney(minor: number, currency: string, locale = here) {
  const format = keepNumber(
    `money ${locale} ${currency}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency }),
  )
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** "1 visit", "3 visits": the number in the locale's digits and the word that goes with it. */
export function plural(count: number, one: string, other: string, locale = here) {
  const rules = keepRules(locale, () => new Intl.PluralRules(locale))
  return `${formatNumber(count)} ${rules.select(count) === 'one' ? one : other}`
}
