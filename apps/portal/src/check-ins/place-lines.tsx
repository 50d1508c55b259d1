import { siteName } from '@healing-touch/domain/body/site-key.ts'
import type { SavedCheckIn } from './use-record-check-in.ts'

/** Places with their numbers, and the numbers of last time where there was one. */
export function PlaceLines({ map }: { map: NonNullable<SavedCheckIn['map']> }) {
  if (map.places.length === 0) return <p>Nowhere. Good to hear.</p>
  return (
    <ul className="flex flex-col">
      {map.places.map(({ site, before, after }) => (
        <li
          key={siteName(site)}
          className="flex items-baseline justify-between gap-4 border-t border-line py-2 first:border-t-0"
        >
          <span>{siteName(site)}</span>
          <span className="shrink-0">
            {map.comparedWith && <span className="text-sm text-ink-soft">{before} → </span>}
            <b className="font-semibold">{after}</b>
            <span className="sr-only"> of 10</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
