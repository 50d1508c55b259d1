import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useRef, useState } from 'react'
import { trpc } from '../api.ts'
import { SamePerson } from './same-person.tsx'
import { type PatientDraft, useAddPatient } from './use-add-patient.ts'
import { useMe } from './use-me.ts'

/** Asks for what is needed to begin; the rest can come later. */
export function AddPatientDialog({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const { toast } = useAnnounce()
  const { data: members = [] } = useQuery(trpc.people.members.queryOptions())
  const [draft, setDraft] = useState<PatientDraft>({
    givenName: '',
    familyName: '',
    birthDate: '',
    email: '',
    phone: '',
    therapistId: me.treats ? me.id : '',
  })
  const { add, errors, busy, samePersonId, forgetSamePerson } = useAddPatient((patient) => {
    toast(`${patient.givenName} ${patient.familyName} is added.`)
    void navigate({ to: '/patients/$patientId', params: { patientId: patient.id } })
  })

  function change(field: keyof PatientDraft, value: string) {
    setDraft((before) => ({ ...before, [field]: value }))
    forgetSamePerson()
  }

  async function submit(anotherPerson: boolean) {
    if (busy) return
    const wrong = await add(draft, anotherPerson)
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
  }

  const field = (name: keyof PatientDraft) => ({
    name,
    value: draft[name],
    error: errors.get(name),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title="Add a patient"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={id} busy={busy}>
            Add patient
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        autoComplete="off"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void submit(false)
        }}
        className="flex flex-col gap-4 pt-1"
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Given name"
            {...field('givenName')}
            onValue={(value) => change('givenName', value)}
          />
          <TextField
            label="Family name"
            {...field('familyName')}
            onValue={(value) => change('familyName', value)}
          />
        </div>
        <DateField
          label="Birth date"
          {...field('birthDate')}
          onValue={(value) => change('birthDate', value ?? '')}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="E-mail"
            type="email"
            optional
            {...field('email')}
            onValue={(value) => change('email', value)}
          />
          <TextField
            label="Phone"
            type="tel"
            optional
            {...field('phone')}
            onValue={(value) => change('phone', value)}
          />
        </div>
        <SelectField
          label="Therapist"
          optional
          placeholder="Not decided yet"
          {...field('therapistId')}
          options={members
            .filter(({ treats }) => treats)
            .map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(event) => change('therapistId', event.currentTarget.value)}
        />
        {samePersonId && (
          <SamePerson
            patientId={samePersonId}
            name={`${draft.givenName} ${draft.familyName}`.trim()}
            busy={busy}
            onAnother={() => void submit(true)}
          />
        )}
        <p role="alert" className="font-medium text-danger-ink empty:hidden">
          {errors.get('form')}
        </p>
      </form>
    </Dialog>
  )
}
