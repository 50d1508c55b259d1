import {
  formatDay,
  formatShortDay,
  formatTime,
  formatWeekday,
  formatWeekdayAndDay,
  plural,
} from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'

const dayMs = 86_400_000

/** The day an instant falls on in a zone, as `YYYY-MM-DD`. */
export function dayOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(instant),
  )
}

/** Days from one to the other; both are `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** True for a day the calendar has, such as a leap day in a leap year only. */
export function isDay(text: string): boolean {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** "Today", "Tomorrow", "Yesterday", or nothing where only the date will do. */
export function nearDay(day: string, today: string): string | null {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return 'Today'
  if (ahead === 1) return 'Tomorrow'
  return ahead === -1 ? 'Yesterday' : null
}

/** "Tuesday, 24 November", and the year where it is another than today's. */
export function fullDay(day: string, today: string): string {
  if (day.slice(0, 4) === today.slice(0, 4)) return formatWeekdayAndDay(day, 'UTC')
  return `${formatWeekday(day, 'UTC')}, ${formatDay(day, 'UTC')}`
}

/** The practice's wall clock, `HH:MM`, as the reader writes it. */
export function clockTime(time: string): string {
  return formatTime(`2000-01-01T${time}:00Z`, 'UTC')
}

/** How long ago a day was: "today", "3 days ago", "5 weeks ago", "8 months ago". */
export function ago(day: string, today: string): string {
  const days = daysBetween(day, today)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  if (days < 61) return `${Math.round(days / 7)} weeks ago`
  if (days < 730) return `${Math.round(days / 30.44)} months ago`
  return `${Math.floor(days / 365.25)} years ago`
}

/** When something booked begins: "today at 14:30", "Tuesday at 9:00", "8 Dec at 9:00". */
export function nextTime(instant: string, zone: string, today: string): string {
  const day = dayOf(instant, zone)
  const ahead = daysBetween(today, day)
  const near = nearDay(day, today)?.toLowerCase()
  const said =
    near ?? (ahead > 0 && ahead < 7 ? formatWeekday(day, 'UTC') : formatShortDay(day, 'UTC'))
  return `${said} at ${formatTime(instant, zone)}`
}

/** "46 years", and "7 months" for the first two of them. */
export function age(birthDate: string, today: string): string {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number)
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number)
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0)
  return months >= 24
    ? plural(Math.floor(months / 12), 'year', 'years', locale)
    : plural(Math.max(0, months), 'month', 'months', locale)
}
