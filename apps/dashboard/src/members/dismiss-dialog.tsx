import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import type { Answer } from '../api.ts'
import { useChangeMember } from './use-change-member.ts'

type DismissDialogProps = { member: Answer['members']['list'][number]; onClose: () => void }

/** Dismisses a member, or takes back who was dismissed. */
export function DismissDialog({ member, onClose }: DismissDialogProps) {
  const { toast } = useAnnounce()
  const back = member.dismissedAt !== null
  const change = useChangeMember(member.id, () => {
    toast(back ? `${member.name} can sign in again.` : `${member.name} is signed out everywhere.`)
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={back ? `Take ${member.name} back?` : `Dismiss ${member.name}?`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone={back ? 'primary' : 'danger'}
            busy={change.busy}
            onClick={back ? change.takeBack : change.dismiss}
          >
            {back ? 'Take back' : 'Dismiss'}
          </Button>
        </>
      }
    >
      <p>
        {back
          ? 'They sign in as before, with the roles they had.'
          : 'They are signed out at once, wherever they are signed in, and cannot sign in to the practice again. Everything they charted stays, under their name. You can take them back later.'}
      </p>
      <p role="alert" className="mt-3 font-medium text-danger-ink empty:hidden">
        {change.error}
      </p>
    </Dialog>
  )
}
