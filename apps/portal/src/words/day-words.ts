import { formatShortDay, formatWeekdayAndDay } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'

/** "Today", "Tomorrow", "Yesterday" or "Tuesday, 24 November"; both are days as `YYYY-MM-DD`. */
export function nearDay(day: string, today: string): string {
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (ahead === 0) return 'Today'
  if (ahead === 1) return 'Tomorrow'
  if (ahead === -1) return 'Yesterday'
  return formatWeekdayAndDay(day, 'UTC')
}

/** "3 May", or "3 May 2025" when the year is another than today's. */
export function shortDay(day: string, today: string): string {
  const short = formatShortDay(day, 'UTC')
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`
}

export function greeting(hour: number): string {
  if (hour < 5) return 'Hello'
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}

/** "Berlin time", when the reader's clock shows another hour than the practice's; else nothing. */
export function otherZone(instant: string, zone: string): string | null {
  const clock = (timeZone?: string) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'short',
      timeStyle: 'short',
      ...(timeZone && { timeZone }),
    }).format(new Date(instant))
  if (clock() === clock(zone)) return null
  return `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`
}
