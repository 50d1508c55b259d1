import KeyRound from 'lucide-react/icons/key-round'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Dialog } from '../dialog.tsx'
import { PasswordField } from '../password-field.tsx'
import { formatDay, formatDayAndTime } from '../words/format.ts'
import type { AccountCalls, AccountState, Done, Refused } from './own-account.ts'
import { knowsPasskeys } from './passkey.ts'
import { gap, typedIn, useAsking } from './use-asking.ts'

type PasskeysCardProps = {
  passkeys: AccountState['passkeys']
  zone: string
  calls: Pick<AccountCalls, 'addPasskey' | 'removePasskey'>
  onChanged: () => unknown
}

/** The passkeys that open the account: adds one on this device, takes one away. */
export function PasskeysCard({ passkeys, zone, calls, onChanged }: PasskeysCardProps) {
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<AccountState['passkeys'][number] | null>(null)

  function done() {
    setAdding(false)
    setRemoving(null)
    return onChanged()
  }

  return (
    <Card title="Passkeys">
      <p className="max-w-prose">
        With a passkey you sign in by your finger, your face or the PIN of your device. Nobody can
        guess it, and no letter that looks like ours can trick you out of it.
      </p>
      {passkeys.length > 0 && (
        <ul className="mt-2 flex flex-col divide-y divide-line">
          {passkeys.map((passkey) => (
            <li
              key={passkey.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
            >
              <span className="flex items-start gap-2.5">
                <KeyRound aria-hidden size={20} className="mt-0.5 shrink-0 text-ink-soft" />
                <span>
                  <span className="block font-semibold">{passkey.device}</span>
                  <span className="block text-sm text-ink-soft">
                    Added {formatDay(passkey.addedAt, zone)},{' '}
                    {passkey.lastUsedAt === null
                      ? 'not used yet'
                      : `last used ${formatDayAndTime(passkey.lastUsedAt, zone)}`}
                  </span>
                </span>
              </span>
              <Button size="small" onClick={() => setRemoving(passkey)}>
                Remove<span className="sr-only"> the passkey of {passkey.device}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {knowsPasskeys() ? (
        <Button className="mt-3" onClick={() => setAdding(true)}>
          Add a passkey
        </Button>
      ) : (
        <p className="mt-3 text-ink-soft">This browser can't keep passkeys.</p>
      )}
      <Dialog
        open={adding}
        onClose={() => setAdding(false)}
        width="narrow"
        title="Add a passkey"
        description="First your password; then your device asks for your finger, face or PIN. Your other sessions end."
      >
        <PasswordForm submitWords="Go on" ask={calls.addPasskey} onDone={done} />
      </Dialog>
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        width="narrow"
        title="Remove the passkey"
        description={`The passkey of ${removing?.device ?? 'the device'} opens nothing here from then on, and your other sessions end. Delete it in the device's settings too.`}
      >
        <PasswordForm
          submitWords="Remove it"
          ask={(password) => calls.removePasskey(removing?.id ?? '', password)}
          onDone={done}
        />
      </Dialog>
    </Card>
  )
}

type PasswordFormProps = {
  submitWords: string
  ask: (password: string) => Promise<Done | Refused>
  onDone: () => unknown
}

function PasswordForm({ submitWords, ask, onDone }: PasswordFormProps) {
  const { busy, submit, at, rest } = useAsking<Done>(async (form) => {
    const password = typedIn(form, 'password')
    return password === '' ? gap('password', 'Type your password.') : ask(password)
  }, onDone)
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <PasswordField label="Password" error={at('password')} />
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      <Button type="submit" tone="primary" className="self-start" busy={busy}>
        {submitWords}
      </Button>
    </form>
  )
}
