import { Button } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { signIn } from '../session.ts'
import { type SetUpTrouble, setUp } from './set-up.ts'

const zones = Intl.supportedValuesOf('timeZone')
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

const empty = {
  practice: '',
  zone: zones.includes(here) ? here : '',
  name: '',
  email: '',
  password: '',
}
type Entry = typeof empty

/** The first practice and its owner; signs in at the end. Nothing typed is lost when something is refused. */
export function SetUpForm() {
  const navigate = useNavigate()
  const form = useId()
  const [entry, setEntry] = useState<Entry>(empty)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SetUpTrouble | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    // after the #, where no server and no log sees it
    const found = await setUp({
      token: window.location.hash.slice(1),
      practice: { name: entry.practice, zone: entry.zone },
      owner: { name: entry.name, email: entry.email, password: entry.password },
    })
    if (!found) await signIn(entry.email, entry.password)
    setBusy(false)
    setTrouble(found)
    if (!found) await navigate({ to: '/', replace: true })
    else
      requestAnimationFrame(() =>
        document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      )
  }

  const at = (field: string) => trouble?.fields.find((one) => one.field === field)?.message ?? null
  const change = (key: keyof Entry) => (value: string) => setEntry({ ...entry, [key]: value })
  return (
    <form
      id={form}
      noValidate
      onSubmit={submit}
      className={cardClass({ className: 'flex flex-col gap-5' })}
    >
      <TextField
        label="Name of the practice"
        autoComplete="organization"
        value={entry.practice}
        onValue={change('practice')}
        error={at('practice.name')}
      />
      <SelectField
        label="Time zone"
        hint="Where the practice is: appointments follow its clock."
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        value={entry.zone}
        placeholder="Choose the nearest city"
        onValue={change('zone')}
        error={at('practice.zone')}
      />
      <TextField
        label="Your name"
        autoComplete="name"
        value={entry.name}
        onValue={change('name')}
        error={at('owner.name')}
      />
      <TextField
        label="Your e-mail"
        type="email"
        autoComplete="username"
        value={entry.email}
        onValue={change('email')}
        error={at('owner.email')}
      />
      <TextField
        label="Password"
        type="password"
        hint="At least 12 characters. Four words that have nothing to do with each other are easy to remember."
        autoComplete="new-password"
        value={entry.password}
        onValue={change('password')}
        error={at('owner.password')}
      />
      <div role="alert" className="empty:hidden">
        {trouble && trouble.fields.length === 0 && (
          <p className="font-medium text-danger-ink">
            {trouble.message}{' '}
            {trouble.done && (
              <Link to="/sign-in" className="font-semibold text-accent-ink underline">
                Sign in
              </Link>
            )}
          </p>
        )}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        Open the practice
      </Button>
    </form>
  )
}
