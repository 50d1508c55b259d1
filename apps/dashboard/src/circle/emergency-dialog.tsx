import { Button } from '@healing-touch/ui/button.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { type FormEvent, useId, useState } from 'react'
import { type EmergencyDraft, useEmergency } from './use-emergency.ts'

type EmergencyDialogProps = { onClose: () => void; onOpened: (patientId: string) => unknown }

/** Opens a chart that somebody else keeps, or that rests, for who can say whose it is and why. */
export function EmergencyDialog({ onClose, onOpened }: EmergencyDialogProps) {
  const form = useId()
  const [draft, setDraft] = useState<EmergencyDraft>({
    familyName: '',
    givenName: '',
    birthDate: '',
    reason: '',
  })
  const { open, errors, busy } = useEmergency(onOpened)
  const field = (name: keyof EmergencyDraft) => ({ name, error: errors.get(name) })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) await open(draft)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Open a closed chart in an emergency"
      description="For an hour, to read only. The owners get a mail, and the patient sees who opened it and why."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={busy}>
            Open the chart
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
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Family name"
            {...field('familyName')}
            value={draft.familyName}
            onValue={(familyName) => setDraft({ ...draft, familyName })}
          />
          <TextField
            label="Given name"
            optional
            {...field('givenName')}
            value={draft.givenName}
            onValue={(givenName) => setDraft({ ...draft, givenName })}
          />
        </div>
        <DateField
          label="Birth date"
          {...field('birthDate')}
          value={draft.birthDate}
          onValue={(birthDate) => setDraft({ ...draft, birthDate: birthDate ?? '' })}
        />
        <TextField
          label="What has happened"
          {...field('reason')}
          value={draft.reason}
          onValue={(reason) => setDraft({ ...draft, reason })}
        />
        <p role="alert" className="font-medium text-danger-ink empty:hidden">
          {errors.get('form')}
        </p>
      </form>
    </Dialog>
  )
}
