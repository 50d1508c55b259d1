import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { Hold } from '@healing-touch/domain/people/retention.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

type HoldDialogProps = { patientId: string; name: string; hold: Hold | null; onClose: () => void }

/** Keeps a record beyond its time, or no longer. */
export function HoldDialog({ patientId, name, hold: was, onClose }: HoldDialogProps) {
  const held = was !== null
  const form = useId()
  const { toast } = useAnnounce()
  const [draft, setDraft] = useState<Hold>({ reason: '', until: null })
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const change = useMutation(
    trpc.retention.hold.mutationOptions({
      onSuccess: (kept) => {
        queryClient.setQueryData(trpc.retention.ofPatient.queryKey({ patientId }), kept)
        void queryClient.invalidateQueries(trpc.retention.show.queryFilter())
        toast(held ? 'The hold is lifted.' : 'The record is held.')
        onClose()
      },
    }),
  )

  function submit() {
    if (held) return change.mutate({ patientId, was, hold: null })
    const read = Hold.safeParse(draft)
    if (read.success) {
      setErrors(new Map())
      return change.mutate({ patientId, was, hold: read.data })
    }
    return setErrors(new Map(fieldErrors(read.error).map((one) => [one.field, one.message])))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={held ? 'Lift the hold?' : `Hold the record of ${name}`}
      description={
        held
          ? `The rule of the practice counts again for the record of ${name}. If its time is over, it can be erased.`
          : 'It stays beyond its time, and nobody can erase it until you lift the hold.'
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={change.isPending}>
            {held ? 'Lift it' : 'Hold it'}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {!held && (
          <>
            <TextField
              label="Why"
              hint="Such as a claim, or a court that asked for it. It goes when the record goes."
              value={draft.reason}
              error={errors.get('reason')}
              onValue={(reason) => setDraft({ ...draft, reason })}
            />
            <DateField
              label="Until"
              optional
              hint="Without a day, until you lift it."
              value={draft.until ?? ''}
              error={errors.get('until')}
              onValue={(until) => setDraft({ ...draft, until })}
            />
          </>
        )}
      </form>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {change.isError && messageOf(change.error)}
      </p>
    </Dialog>
  )
}
