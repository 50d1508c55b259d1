import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { formatDay, formatShortDay, plural } from '@healing-touch/ui/words/format.ts'
import type { Today } from './today-answer.ts'

type Around = { readonly today: string; readonly zone: string; readonly locale: string }

/** Says that pain fell only when its verdict does; else what is still needed, or that ups and downs are normal. */
export function glimpseWords(glimpse: Today['glimpse'], { today, zone, locale }: Around): string {
  if (!glimpse)
    return 'Your first check-in starts the picture. After three we can begin to tell change from chance.'
  const { change, unit, since } = glimpse
  const { baseline, latest, verdict, needed } = change
  const says = (value: number | null) => (value === null ? '–' : withUnit(value, unit, locale))
  const sameYear = since.slice(0, 4) === today.slice(0, 4)
  const day = (sameYear ? formatShortDay : formatDay)(since, zone, locale)
  switch (verdict) {
    case 'improved':
      return `From ${says(baseline)} to ${says(latest)} since ${day}: more than chance explains, and enough to feel.`
    case 'small-but-real':
      return `From ${says(baseline)} to ${says(latest)} since ${day}: a small change, but more than chance explains.`
    case 'possibly-improved':
      return 'It may be easing, but that could still be chance. A few more check-ins will tell.'
    case 'worse':
      return `From ${says(baseline)} to ${says(latest)} since ${day}: more than chance explains. Please talk about it at your next visit.`
    case 'no-clear-change':
      return 'No clear change yet. Ups and downs of this size are normal.'
    case 'at-floor':
      return 'It was low from the start, so there is little left to see here.'
    case 'too-early':
      return needed > 0
        ? `${plural(needed, 'more check-in', 'more check-ins', locale)}, and we can begin to tell change from chance.`
        : 'It is too early to tell change from chance.'
  }
}
