import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { ProxySection } from '../proxies/proxy-section.tsx'
import { messageOf } from '../shell/message-of.ts'
import { InvitationRow } from './invitation-row.tsx'
import { useInvitePatient } from './use-invitation.ts'

type PortalAccessProps = { patientId: string; name: string; onClose: () => void }

/** Who opens a patient's portal, and an invitation to it. */
export function PortalAccess({ patientId, name, onClose }: PortalAccessProps) {
  const { owns, rents } = useMe()
  const access = useQuery(trpc.invitations.ofPatient.queryOptions({ patientId }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${name} in the portal`}
      description="In the portal they see their plan and their progress, and check in before a visit."
    >
      {access.isPending && <Loading />}
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {access.isError && messageOf(access.error)}
      </p>
      {access.data && (
        <>
          {access.data.inside.length > 0 && <p>Opened with {access.data.inside.join(', ')}.</p>}
          {access.data.waiting.length > 0 && (
            <ul className="divide-y divide-line">
              {access.data.waiting.map((invitation) => (
                <InvitationRow key={invitation.id} invitation={invitation} who={invitation.email} />
              ))}
            </ul>
          )}
          <InviteForm
            patientId={patientId}
            email={
              access.data.inside.length + access.data.waiting.length > 0
                ? ''
                : (access.data.email ?? '')
            }
          />
        </>
      )}
      {(owns || rents) && <HandOn />}
      <ProxySection patientId={patientId} name={name} />
    </Dialog>
  )
}

/** Where there is no mail server, invitations wait for whoever hands them on. */
function HandOn() {
  const outbox = useQuery({ ...trpc.mail.outbox.queryOptions(), retry: false })
  if (!outbox.isSuccess) return null
  return (
    <p className="text-sm text-ink-soft">
      No mail server is set up: hand the link on yourself, from{' '}
      <Link to="/practice/outbox" className="font-semibold text-accent-ink underline">
        the outbox
      </Link>
      .
    </p>
  )
}

function InviteForm({ patientId, email }: { patientId: string; email: string }) {
  const { toast } = useAnnounce()
  const [typed, setTyped] = useState(email)
  const { invite, errors, busy } = useInvitePatient(patientId, (to) => {
    toast(`The invitation to ${to} is on its way.`)
    setTyped('')
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) await invite(typed)
  }

  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label="E-mail"
        type="email"
        hint="They get a link, choose a password, and are in. It works once, for fourteen days."
        value={typed}
        onValue={setTyped}
        error={errors.get('email')}
      />
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {errors.get('form')}
      </p>
      <Button type="submit" tone="primary" className="self-start" busy={busy}>
        Send the invitation
      </Button>
    </form>
  )
}
