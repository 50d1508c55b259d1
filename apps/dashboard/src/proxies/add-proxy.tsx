import type { ProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { type Choice, ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { type FormEvent, useState } from 'react'
import { type ProxyDraft, useAddProxy } from './use-add-proxy.ts'

const kinds: readonly Choice<ProxyKind>[] = [
  { value: 'parent', label: 'Parent or guardian', hint: 'Of a minor; ends when they come of age.' },
  { value: 'carer', label: 'Carer', hint: 'Of an adult who agreed in writing, and can end it.' },
  {
    value: 'representative',
    label: 'Legal representative',
    hint: 'Named by a court or a power of attorney.',
  },
]

type AddProxyProps = {
  patientId: string
  onSent: (email: string) => void
  onCancel: () => void
}

export function AddProxy({ patientId, onSent, onCancel }: AddProxyProps) {
  const [draft, setDraft] = useState<ProxyDraft>({
    name: '',
    email: '',
    kind: null,
    until: null,
    evidence: '',
  })
  const { add, errors, busy } = useAddProxy(patientId, onSent)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!busy) await add(draft)
  }

  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="mt-4 flex flex-col gap-4">
      <TextField
        label="Their name"
        value={draft.name}
        onValue={(name) => setDraft({ ...draft, name })}
        error={errors.get('name')}
      />
      <TextField
        label="Their e-mail"
        type="email"
        hint="They get a link, choose a password or use the one they have, and are in."
        value={draft.email}
        onValue={(email) => setDraft({ ...draft, email })}
        error={errors.get('email')}
      />
      <ChoiceList
        legend="By what right"
        choices={kinds}
        value={draft.kind}
        onValue={(kind) => setDraft({ ...draft, kind })}
        error={errors.get('kind')}
      />
      <TextField
        label="What you saw that shows it"
        hint="Such as a birth certificate, or the consent they signed on 3 March."
        value={draft.evidence}
        onValue={(evidence) => setDraft({ ...draft, evidence })}
        error={errors.get('evidence')}
      />
      <DateField
        label="Last day"
        optional
        value={draft.until ?? ''}
        onValue={(until) => setDraft({ ...draft, until })}
        error={errors.get('until')}
      />
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {errors.get('form')}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" tone="primary" busy={busy}>
          Send the invitation
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
