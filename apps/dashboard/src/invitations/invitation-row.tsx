import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryClient, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { messageOf } from '../shell/message-of.ts'

type Waiting = {
  readonly id: string
  readonly email: string
  readonly invitedAt: string
  readonly expiresAt: string
}

/** An invitation that waits: it can be sent again with a new link, or taken back. */
export function InvitationRow({ invitation, who }: { invitation: Waiting; who: ReactNode }) {
  const { id, email, invitedAt, expiresAt } = invitation
  const { zone } = useMe()
  const { toast } = useAnnounce()
  const changed = () => queryClient.invalidateQueries(trpc.invitations.pathFilter())
  const again = useMutation(
    trpc.invitations.sendAgain.mutationOptions({
      onSuccess: async () => {
        toast(`The invitation to ${email} is on its way again. Only the newest link works.`)
        await changed()
      },
    }),
  )
  const back = useMutation(
    trpc.invitations.revoke.mutationOptions({
      onSuccess: async () => {
        toast(`The invitation to ${email} is taken back.`)
        await changed()
      },
    }),
  )
  const failed = again.error ?? back.error
  const isOver = Date.parse(expiresAt) < Date.now()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium break-words">{who}</p>
        <p className="text-sm text-ink-soft">
          {isOver
            ? `Sent ${formatDay(invitedAt, zone)}, and over since ${formatDay(expiresAt, zone)}.`
            : `Sent ${formatDay(invitedAt, zone)}. The link works until ${formatDay(expiresAt, zone)}.`}
        </p>
        <p role="alert" className="text-sm font-medium text-danger-ink empty:hidden">
          {failed && messageOf(failed)}
        </p>
      </div>
      <div className="flex gap-2">
        <Button size="small" busy={again.isPending} onClick={() => again.mutate({ id })}>
          Send again
        </Button>
        <Button size="small" tone="quiet" busy={back.isPending} onClick={() => back.mutate({ id })}>
          Take back
        </Button>
      </div>
    </li>
  )
}
