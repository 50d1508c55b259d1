import '../zod-config.ts'
import { wordEraseRefusal } from '@healing-touch/domain/people/retention.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { backupSentence } from './backup-sentence.ts'
import { forgetPatient } from './forget-patient.ts'

type EraseDialogProps = {
  patientId: string
  name: string
  familyName: string
  backupsUntil: string | null
  onClose: () => void
  /** Leaves what shows the record; what is forgotten then is asked for no more. */
  onErased: () => Promise<void> | void
}

export function EraseDialog(props: EraseDialogProps) {
  const { patientId, name, familyName, backupsUntil, onClose, onErased } = props
  const form = useId()
  const { toast } = useAnnounce()
  const [typed, setTyped] = useState('')
  const [gap, setGap] = useState<string | null>(null)
  const erase = useMutation(
    trpc.retention.erase.mutationOptions({
      onSuccess: async (answer) => {
        if (!answer.ok) return
        toast('The record is erased.')
        await onErased()
        forgetPatient(patientId)
      },
    }),
  )
  const refusal = erase.data?.ok === false ? erase.data.refusal : null
  const words = refusal && wordEraseRefusal(refusal, (day) => formatDay(day, 'UTC'))
  const ofName = refusal?.field === 'familyName'

  function submit() {
    if (typed.trim() === '') return setGap('Type the family name that is on the record.')
    setGap(null)
    return erase.mutate({ patientId, familyName: typed })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Erase the record of ${name}?`}
      description="Everything that is kept about them goes for good: visits and signed notes, measurements, plans, what they answered, and their way into the portal. Nobody can bring it back."
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button tone="danger" type="submit" form={form} busy={erase.isPending}>
            Erase for good
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-1 pl-5 text-ink-soft">
        <li>{backupSentence(backupsUntil)}</li>
        <li>
          “Who opened what” keeps that there was a record, who opened it, and that you erased it.
          What they did in the portal themselves stands there under their name.
        </li>
      </ul>
      <form
        id={form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label="Type the family name to go on"
          hint={`It is “${familyName}”.`}
          value={typed}
          onValue={setTyped}
          error={gap ?? (ofName ? words : undefined)}
        />
      </form>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {(!ofName && words) || (erase.isError && messageOf(erase.error))}
      </p>
    </Dialog>
  )
}
