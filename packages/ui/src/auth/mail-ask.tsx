import { useState } from 'react'
import { Button } from '../button.tsx'
import { cardClass } from '../card.tsx'
import { TextField } from '../text-field.tsx'
import type { AskDoor, Done } from './own-account.ts'
import { typedIn, useAsking } from './use-asking.ts'

type MailAskProps = {
  askDoor: AskDoor
  /** `reset/ask` or `sign-in/link/ask`. */
  path: string
  door: 'portal' | 'dashboard'
  submitWords: string
}

/** Asks for a link by mail. Says the same whether there is such an account or not. */
export function MailAsk({ askDoor, path, door, submitWords }: MailAskProps) {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [email, setEmail] = useState('')
  const { busy, submit, at, rest } = useAsking<Done>(
    (form) => askDoor(path, { email: typedIn(form, 'email'), door }),
    () => setSentTo(email.trim()),
  )
  if (sentTo)
    return (
      <div role="status" className={cardClass({ tone: 'calm' })}>
        <p className="font-semibold">Look into your mailbox.</p>
        <p className="mt-1">
          If {sentTo} is known here, a link is on its way. It works once, for ten minutes.
        </p>
      </div>
    )
  return (
    <form noValidate onSubmit={submit} className={cardClass({ className: 'flex flex-col gap-5' })}>
      <TextField
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        value={email}
        onValue={setEmail}
        error={at('email')}
      />
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        {submitWords}
      </Button>
    </form>
  )
}
