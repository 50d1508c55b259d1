import { Card } from '@healing-touch/ui/card.tsx'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../api.ts'
import { wordRoles } from '../members/role-words.ts'
import { InvitationRow } from './invitation-row.tsx'

/** For the owner: who was invited to the team and has not come yet. Nothing where nobody is waited for. */
export function PendingInvitations() {
  const { data = [] } = useQuery(trpc.invitations.members.queryOptions())
  const { data: waitingMail } = useQuery({ ...trpc.mail.outbox.queryOptions(), retry: false })
  if (data.length === 0) return null
  return (
    <Card title="Invited">
      <ul className="divide-y divide-line">
        {data.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            who={`${invitation.name}, ${wordRoles(invitation.roles ?? []).toLowerCase()} (${invitation.email})`}
          />
        ))}
      </ul>
      {waitingMail && (
        <p className="mt-3 text-sm text-ink-soft">
          No mail server is set up here, so mail waits in{' '}
          <Link to="/practice/outbox" className="font-semibold text-accent-ink underline">
            the outbox
          </Link>
          .
        </p>
      )}
    </Card>
  )
}
