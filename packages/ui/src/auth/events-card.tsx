import CircleAlert from 'lucide-react/icons/circle-alert'
import { Card } from '../card.tsx'
import { formatDayAndTime } from '../words/format.ts'
import { type AccountState, eventWords, worrying } from './own-account.ts'

type EventsCardProps = { events: AccountState['events']; zone: string }

/** The last things that happened at one's own door. */
export function EventsCard({ events, zone }: EventsCardProps) {
  return (
    <Card title="Recent sign-ins">
      {events.length === 0 ? (
        <p className="text-ink-soft">
          From now on you see here when somebody signs in to your account, or tries to.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-ink-soft">
            Something here that was not you? Change your password and end all other sessions.
          </p>
          <ul className="mt-2 flex flex-col divide-y divide-line">
            {events.map(({ id, at, what, device, address }) => (
              <li key={id} className="flex items-start gap-2.5 py-2.5">
                {worrying.has(what) && (
                  <CircleAlert
                    aria-hidden
                    size={20}
                    className="mt-0.5 shrink-0 text-attention-ink"
                  />
                )}
                <span>
                  <span className="block font-semibold">{eventWords[what]}</span>
                  <span className="block text-sm text-ink-soft">
                    {formatDayAndTime(at, zone)}, {device}
                    {address && `, from ${address}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
