import { wordKeepRefusal } from '@healing-touch/domain/people/circle.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

type Keeper = { id: string; name: string } | null
type KeepDialogProps = {
  patientId: string
  keptBy: Keeper
  onClose: () => void
  onKept: (keeper: Keeper) => unknown
}

export function KeepDialog({ patientId, keptBy, onClose, onKept }: KeepDialogProps) {
  const { data: members = [] } = useQuery(trpc.people.members.queryOptions())
  const [chosen, setChosen] = useState(keptBy?.id ?? '')
  const [refused, setRefused] = useState<string | null>(null)
  const keep = useMutation(
    trpc.circle.keep.mutationOptions({
      onSuccess: (answer) => {
        if (!answer.ok) return setRefused(wordKeepRefusal(answer.refusal))
        return onKept(members.find(({ id }) => id === answer.value) ?? null)
      },
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title="Who sees this chart"
      description="Whoever you give it to decides from then on. You may see it no more yourself."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            busy={keep.isPending}
            onClick={() =>
              keep.mutate({
                patientId,
                was: keptBy?.id ?? null,
                keptBy: chosen === '' ? null : chosen,
              })
            }
          >
            Save
          </Button>
        </>
      }
    >
      <SelectField
        label="Kept by"
        placeholder="The practice: everybody on the team"
        value={chosen}
        options={members
          .filter(({ treats }) => treats)
          .map(({ id, name }) => ({ value: id, label: `Only ${name}` }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={refused ?? (keep.isError ? messageOf(keep.error) : undefined)}
      />
    </Dialog>
  )
}
