import { buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { withUnit } from '@healing-touch/ui/charts/series-words.ts'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { Link } from '@tanstack/react-router'
import CircleCheck from 'lucide-react/icons/circle-check'
import HeartPulse from 'lucide-react/icons/heart-pulse'
import { nearDay } from '../words/day-words.ts'
import { plainWords } from '../words/plain-words.ts'
import type { Today } from './today-answer.ts'

/** The one big thing of the day, or what was said when it is done. */
export function CheckInCard({ last, today }: { last: Today['lastCheckIn']; today: string }) {
  if (last?.day === today) return <Done last={last} />
  return (
    <section
      aria-labelledby="check-in"
      className={cardClass({ tone: 'calm', className: 'flex flex-col items-start justify-center' })}
    >
      <h2 id="check-in" className="text-2xl">
        How are you today?
      </h2>
      <p className="mt-1 mb-4">
        Twenty seconds, and your therapist sees how you are doing.
        {last && ` Last time was ${lastTime(last.day, today)}.`}
      </p>
      <Link
        to="/check-in"
        className={buttonClass({ tone: 'primary', size: 'large', className: 'w-full sm:w-auto' })}
      >
        <HeartPulse aria-hidden size={22} />
        Check in
      </Link>
    </section>
  )
}

function Done({ last }: { last: NonNullable<Today['lastCheckIn']> }) {
  const { said, places } = last
  return (
    <section aria-labelledby="check-in" className={cardClass()}>
      <div className="flex items-start gap-3">
        <CircleCheck aria-hidden className="mt-0.5 shrink-0 text-good" />
        <div className="min-w-0 flex-1">
          <h2 id="check-in" className="text-xl">
            You have checked in today
          </h2>
          <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 sm:max-w-sm">
            {said.map(({ name, unit, score }) => (
              <div key={name} className="contents">
                <dt className="text-ink-soft">{plainWords(name)}</dt>
                <dd className="text-right font-semibold">{withUnit(score, unit, locale)}</dd>
              </div>
            ))}
            {places !== null && (
              <div className="contents">
                <dt className="text-ink-soft">Where it hurts</dt>
                <dd className="text-right font-semibold">
                  {places === 0 ? 'nowhere' : plural(places, 'place', 'places', locale)}
                </dd>
              </div>
            )}
          </dl>
          <Link to="/check-in" className={buttonClass({ tone: 'quiet', className: 'mt-2 -ml-5' })}>
            Check in again
          </Link>
        </div>
      </div>
    </section>
  )
}

function lastTime(day: string, today: string): string {
  const near = nearDay(day, today)
  return near === 'Yesterday' ? 'yesterday' : near
}
