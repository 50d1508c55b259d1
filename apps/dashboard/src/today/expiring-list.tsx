import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import { useMe } from '../people/use-me.ts'
import type { PracticeDay } from './day-answer.ts'

/** Credentials that run out soon, while there is time to renew them. */
export function ExpiringList({ expiring }: Pick<PracticeDay, 'expiring'>) {
  const { owns, zone } = useMe()
  if (expiring.length === 0) return null
  return (
    <Card
      tone="attention"
      title={expiring.length === 1 ? 'A credential to renew' : 'Credentials to renew'}
      action={
        owns && (
          <Link to="/practice/members" className="tap inline-flex items-center font-semibold">
            Members
          </Link>
        )
      }
    >
      <ul className="flex flex-col gap-1">
        {expiring.map(({ id, memberName, name, expiresOn, over }) => (
          <li key={id}>
            <strong className="font-semibold">{name}</strong> of {memberName}{' '}
            {over ? 'ran out on' : 'runs out on'} {formatDay(expiresOn, zone)}.
          </li>
        ))}
      </ul>
    </Card>
  )
}
