import { Button } from '../button.tsx'
import { cardClass } from '../card.tsx'
import { PasswordField } from '../password-field.tsx'
import type { AskDoor, Done } from './own-account.ts'
import { gap, typedIn, useAfterHash, useAsking } from './use-asking.ts'

type NewPasswordProps = { askDoor: AskDoor; onDone: () => unknown }

/** Sets a new password by a link from a mail; its secret stands after the #, where no server and no log sees it. */
export function NewPassword({ askDoor, onDone }: NewPasswordProps) {
  const token = useAfterHash()
  const { busy, submit, at, rest } = useAsking<Done>(async (form) => {
    const password = typedIn(form, 'password')
    if (password === '') return gap('password', 'Please type a new password.')
    return askDoor('reset', { token, password })
  }, onDone)
  return (
    <form noValidate onSubmit={submit} className={cardClass({ className: 'flex flex-col gap-5' })}>
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 12 characters. Four words that have nothing to do with each other are easy to remember."
        error={at('password')}
      />
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      <Button type="submit" tone="primary" size="large" wide busy={busy}>
        Set the password
      </Button>
    </form>
  )
}
