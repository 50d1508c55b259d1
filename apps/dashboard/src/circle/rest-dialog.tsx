import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { problemOf, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

type RestDialogProps = { patientId: string; onClose: () => void; onResting: () => unknown }

export function RestDialog({ patientId, onClose, onResting }: RestDialogProps) {
  const form = useId()
  const [reason, setReason] = useState('')
  const rest = useMutation(trpc.circle.rest.mutationOptions({ onSuccess: () => onResting() }))

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!rest.isPending) rest.mutate({ patientId, reason })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title="Let the record rest?"
      description="It is kept, and nobody works with it: it leaves every list, takes no new answer, and opens in an emergency only. You can take it up again under Patients."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={rest.isPending}>
            Let it rest
          </Button>
        </>
      }
    >
      <form id={form} noValidate autoComplete="off" onSubmit={submit}>
        <TextField
          label="Why"
          hint="Such as: they asked us to. Without names: the reason is remembered, and the patient sees it."
          value={reason}
          onValue={setReason}
          error={rest.isError ? wordTrouble(rest.error) : undefined}
        />
      </form>
    </Dialog>
  )
}

function wordTrouble(error: unknown): string {
  const problem = problemOf(error)
  const [field] = problem.kind === 'refused' ? problem.fields : []
  return field?.message ?? messageOf(error)
}
