import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { formatShortDay } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { useMe } from '../people/use-me.ts'
import { plainWords } from '../words/plain-words.ts'
import type { SavedCheckIn } from './use-record-check-in.ts'

type Line = SavedCheckIn['lines'][number]

const ways: Record<NonNullable<Line['way']>, { words: string; look: string }> = {
  better: { words: 'clearly better', look: 'font-semibold text-good-ink' },
  worse: { words: 'clearly worse', look: 'font-semibold text-attention-ink' },
  'about-the-same': { words: 'about the same', look: 'text-ink-soft' },
}

/** Each score beside the one before; "clearly" only beyond what measuring alone explains. */
export function ChangeLines({ lines }: { lines: readonly Line[] }) {
  const { zone } = useMe()
  const noisy = lines.some(({ way }) => way === 'about-the-same')
  return (
    <>
      <ul className="flex flex-col">
        {lines.map(({ series, name, unit, score, before, way }) => (
          <li
            key={series}
            className="flex items-baseline justify-between gap-4 border-t border-line py-2 first:border-t-0"
          >
            <span className="min-w-0">
              <span className="block font-medium">{plainWords(name)}</span>
              {before && (
                <span className="text-sm text-ink-soft">
                  {withUnit(before.score, unit, locale)} on {formatShortDay(before.at, zone)}
                </span>
              )}
            </span>
            <span className="shrink-0 text-right">
              <b className="text-lg font-semibold">{withUnit(score, unit, locale)}</b>
              {way && <span className={`block text-sm ${ways[way].look}`}>{ways[way].words}</span>}
            </span>
          </li>
        ))}
      </ul>
      {noisy && (
        <p className="mt-2 text-sm text-ink-soft">
          "About the same" means the difference may be chance. Small ups and downs are normal.
        </p>
      )}
    </>
  )
}
