import type { Role } from '@healing-touch/domain/people/roles.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { useState } from 'react'
import type { Answer } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { roleChoices } from './role-words.ts'
import { useChangeMember } from './use-change-member.ts'

type RolesDialogProps = { member: Answer['members']['list'][number]; onClose: () => void }

export function RolesDialog({ member, onClose }: RolesDialogProps) {
  const me = useMe()
  const { toast } = useAnnounce()
  const [roles, setRoles] = useState<Role[]>(member.roles)
  const change = useChangeMember(
    member.id,
    () => {
      toast(`${member.name} signs in anew, with the new roles.`)
      onClose()
    },
    member.roles,
  )
  const none = roles.length === 0
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={`Roles of ${member.name}`}
      description={
        member.id === me.id
          ? 'You will be signed out, and sign in again with the new roles.'
          : 'They will be signed out everywhere, and sign in again with the new roles.'
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            busy={change.busy}
            disabled={none}
            onClick={() => change.setRoles(roles)}
          >
            Save roles
          </Button>
        </>
      }
    >
      <ManyChoiceList
        legend="What this person does here"
        choices={roleChoices}
        values={roles}
        onValues={setRoles}
        error={change.error ?? (none ? 'Choose what this person does here.' : undefined)}
      />
    </Dialog>
  )
}
