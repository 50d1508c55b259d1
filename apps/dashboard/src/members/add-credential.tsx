import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { Credential } from '@healing-touch/domain/people/credential.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { ManyChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type Answer, queryClient, trpc } from '../api.ts'
import { techniquesById } from '../library/known.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'

const kinds = [
  { value: 'certificate', label: 'Certificate' },
  { value: 'licence', label: 'Licence' },
  { value: 'speciality', label: 'Speciality' },
] as const

type AddCredentialProps = { member: Answer['members']['list'][number]; onClose: () => void }

export function AddCredential({ member, onClose }: AddCredentialProps) {
  const form = useId()
  const { toast } = useAnnounce()
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const [draft, setDraft] = useState<Credential>(() => ({
    id: newId(),
    memberId: member.id,
    kind: 'certificate',
    name: '',
    issuer: '',
    number: null,
    validFrom: '',
    expiresOn: null,
    techniques: [],
  }))
  const add = useMutation({
    ...trpc.members.addCredential.mutationOptions(),
    onSuccess: (list) => {
      queryClient.setQueryData(trpc.members.list.queryKey(), list)
      toast(`Recorded for ${member.name}.`)
      onClose()
    },
  })
  const set = (to: Partial<Credential>) => setDraft((before) => ({ ...before, ...to }))

  function submit() {
    const read = Credential.safeParse(draft)
    if (read.success) {
      setErrors(new Map())
      return add.mutate(read.data)
    }
    return setErrors(new Map(fieldErrors(read.error).map((one) => [one.field, one.message])))
  }

  const choices = Object.values(techniquesById())
    .filter(({ certification }) => certification !== null)
    .map(({ id, name, certification }) => ({ value: id, label: name, hint: certification }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={`A credential of ${member.name}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={add.isPending}>
            Record it
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-4 pt-1"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <SelectField
          label="Kind"
          value={draft.kind}
          options={kinds}
          onValue={(kind) => set({ kind })}
        />
        <TextField
          label="What it is called"
          value={draft.name}
          error={errors.get('name')}
          onValue={(name) => set({ name })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Who gave it"
            value={draft.issuer}
            error={errors.get('issuer')}
            onValue={(issuer) => set({ issuer })}
          />
          <TextField
            label="Its number"
            optional
            value={draft.number ?? ''}
            error={errors.get('number')}
            onValue={(number) => set({ number: number === '' ? null : number })}
          />
          <DateField
            label="Valid from"
            value={draft.validFrom}
            error={errors.get('validFrom')}
            onValue={(day) => set({ validFrom: day ?? '' })}
          />
          <DateField
            label="Until"
            optional
            value={draft.expiresOn ?? ''}
            error={errors.get('expiresOn')}
            onValue={(expiresOn) => set({ expiresOn })}
          />
        </div>
        <ManyChoiceList
          legend="Techniques it lets them do"
          hint="Those of the library that ask for a certificate."
          optional
          choices={choices}
          values={draft.techniques}
          onValues={(techniques) => set({ techniques })}
        />
        <p role="alert" className="font-medium text-danger-ink empty:hidden">
          {add.error && messageOf(add.error)}
        </p>
      </form>
    </Dialog>
  )
}
