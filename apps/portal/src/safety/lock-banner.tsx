import { cardClass } from '@healing-touch/ui/card.tsx'
import { formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import Phone from 'lucide-react/icons/phone'
import { useMe } from '../people/use-me.ts'
import { lockResults, lockWords, resultTitles } from './result-words.ts'
import type { Lock } from './safety-answer.ts'

/** After a red answer: what to do, and that booking waits for somebody to look. Nothing closes it but their name. */
export function LockBanner({ lock }: { lock: Lock }) {
  const { zone } = useMe()
  const title = resultTitles[lockResults[lock.level]]
  return (
    <section
      aria-labelledby="safety-lock"
      className={cardClass({ tone: lock.level === 'emergency' ? 'danger' : 'attention' })}
    >
      <div className="flex items-start gap-3">
        <Phone aria-hidden className="mt-1 shrink-0" />
        <div className="flex min-w-0 flex-col gap-2">
          <h2 id="safety-lock" className="text-xl">
            {title}
          </h2>
          <p className="font-medium">{lock.text}</p>
          <p className="text-sm">
            {lockWords(lock)} From what you told us on {formatDayAndTime(lock.raisedAt, zone)}.
          </p>
        </div>
      </div>
    </section>
  )
}
