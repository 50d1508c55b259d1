import { useState } from 'react'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { formatDayAndTime } from '../words/format.ts'
import type { AccountCalls, AccountState } from './own-account.ts'

type SessionsCardProps = {
  sessions: AccountState['sessions']
  zone: string
  endSessions: AccountCalls['endSessions']
}

/** Where one is signed in, and a way to end it there. */
export function SessionsCard({ sessions, zone, endSessions }: SessionsCardProps) {
  const [ending, setEnding] = useState<string | null>(null)
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null)

  async function end(id: string | null, words: string) {
    if (ending !== null) return
    setEnding(id ?? 'all')
    const answer = await endSessions(id)
    setSaid(answer.ok ? { ok: true, words } : { ok: false, words: answer.message })
    setEnding(null)
  }

  return (
    <Card title="Where you are signed in">
      <ul className="flex flex-col divide-y divide-line">
        {sessions.map(({ id, device, lastUsedAt, here }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <span>
              <span className="block font-semibold">{device}</span>
              <span className="block text-sm text-ink-soft">
                Last used {formatDayAndTime(lastUsedAt, zone)}
              </span>
            </span>
            {here ? (
              <Badge tone="calm">This one</Badge>
            ) : (
              <Button
                size="small"
                busy={ending === id}
                onClick={() => end(id, `The session of ${device} is ended.`)}
              >
                End<span className="sr-only"> the session of {device}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button
          className="mt-2"
          busy={ending === 'all'}
          onClick={() => end(null, 'All your other sessions are ended.')}
        >
          End all others
        </Button>
      )}
      <p
        role="status"
        className={`mt-3 font-medium empty:hidden ${said?.ok ? 'text-good-ink' : 'text-danger-ink'}`}
      >
        {said?.words}
      </p>
    </Card>
  )
}
