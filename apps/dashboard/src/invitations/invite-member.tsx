import type { Role } from '@healing-touch/domain/people/roles.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import UserPlus from 'lucide-react/icons/user-plus'
import { type FormEvent, useId, useState } from 'react'
import { roleChoices } from '../members/role-words.ts'
import { useInviteMember } from './use-invitation.ts'

type Draft = { name: string; email: string; roles: Role[] }

/** For the owner: brings somebody into the team by a link in a mail. */
export function InviteMember() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        tone="primary"
        icon={<UserPlus aria-hidden size={20} />}
        onClick={() => setOpen(true)}
      >
        Invite a member
      </Button>
      {open && <InviteDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function InviteDialog({ onClose }: { onClose: () => void }) {
  const form = useId()
  const { toast } = useAnnounce()
  const [draft, setDraft] = useState<Draft>({ name: '', email: '', roles: ['therapist'] })
  const { invite, errors, busy } = useInviteMember((email) => {
    toast(`The invitation to ${email} is on its way.`)
    onClose()
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) await invite(draft)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Invite a member"
      description="They get a link by e-mail, choose a password, and are in. The link works once, for seven days."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={busy}>
            Send the invitation
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        autoComplete="off"
        onSubmit={submit}
        className="flex flex-col gap-4"
      >
        <TextField
          label="Name"
          value={draft.name}
          onValue={(name) => setDraft({ ...draft, name })}
          error={errors.get('name')}
        />
        <TextField
          label="E-mail"
          type="email"
          value={draft.email}
          onValue={(email) => setDraft({ ...draft, email })}
          error={errors.get('email')}
        />
        <ManyChoiceList
          legend="What they do here"
          choices={roleChoices}
          values={draft.roles}
          onValues={(chosen) => setDraft({ ...draft, roles: chosen })}
          error={errors.get('roles')}
        />
        <p role="alert" className="font-medium text-danger-ink empty:hidden">
          {errors.get('form')}
        </p>
      </form>
    </Dialog>
  )
}
