import ShieldCheck from 'lucide-react/icons/shield-check'
import { useState } from 'react'
import { Badge } from '../badge.tsx'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Dialog } from '../dialog.tsx'
import { PasswordField } from '../password-field.tsx'
import { CodeField } from './code-field.tsx'
import { FactorSetUp } from './factor-set-up.tsx'
import type { AccountCalls, AccountState, Done, NewCodes, Refused } from './own-account.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { gap, typedIn, useAsking } from './use-asking.ts'

type FactorCardProps = {
  factor: AccountState['factor']
  calls: AccountCalls
  onChanged: () => unknown
}

/** The authenticator app: sets it up, moves it to another phone, makes new recovery codes. */
export function FactorCard({ factor, calls, onChanged }: FactorCardProps) {
  const [open, setOpen] = useState<'set-up' | 'remove' | 'codes' | null>(null)
  const { on, required, recoveryCodesLeft } = factor

  function done() {
    setOpen(null)
    return onChanged()
  }

  return (
    <Card
      title="Second step of signing in"
      action={
        on ? (
          <Badge tone="good" icon={<ShieldCheck aria-hidden size={16} />}>
            On
          </Badge>
        ) : (
          <Badge>Off</Badge>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <p className="max-w-prose">
          {on
            ? `After your password, we ask for a code from your authenticator app. You have ${codesWords(recoveryCodesLeft)} left for when it is not at hand.`
            : 'With an authenticator app, a stolen password alone opens nothing. After your password you type a code that your phone shows.'}
        </p>
        {on && recoveryCodesLeft < 3 && (
          <p className="font-medium text-attention-ink">Time to make new recovery codes.</p>
        )}
        <div className="flex flex-wrap gap-2">
          {on ? (
            <>
              <Button onClick={() => setOpen('codes')}>Make new recovery codes</Button>
              <Button tone="quiet" onClick={() => setOpen('remove')}>
                {required ? 'Move to another phone' : 'Turn off'}
              </Button>
            </>
          ) : (
            <Button tone="primary" onClick={() => setOpen('set-up')}>
              Set up an authenticator app
            </Button>
          )}
        </div>
      </div>
      <Dialog open={open === 'set-up'} onClose={done} title="Set up an authenticator app">
        <FactorSetUp calls={calls} onDone={done} />
      </Dialog>
      <Dialog
        open={open === 'remove'}
        onClose={() => setOpen(null)}
        width="narrow"
        title={required ? 'Move to another phone' : 'Turn the second step off'}
        description={
          required
            ? 'First we take the present app off, then you set up the new one. Your other sessions end.'
            : 'From then on your password alone lets you in. Your other sessions end.'
        }
      >
        <BothForm
          submitWords={required ? 'Take the app off' : 'Turn it off'}
          ask={calls.removeFactor}
          onDone={done}
        />
      </Dialog>
      <Dialog open={open === 'codes'} onClose={done} title="New recovery codes" width="narrow">
        <NewRecoveryCodes renew={calls.renewRecoveryCodes} onDone={done} />
      </Dialog>
    </Card>
  )
}

type NewRecoveryCodesProps = {
  renew: AccountCalls['renewRecoveryCodes']
  onDone: () => unknown
}

function NewRecoveryCodes({ renew, onDone }: NewRecoveryCodesProps) {
  const [made, setMade] = useState<NewCodes | null>(null)
  if (made) return <RecoveryCodes codes={made.recoveryCodes} onKept={onDone} />
  return (
    <>
      <p className="text-ink-soft">The old ones are worth nothing from then on.</p>
      <BothForm submitWords="Make new codes" ask={renew} onDone={setMade} />
    </>
  )
}

type BothFormProps<Answer extends Done> = {
  submitWords: string
  ask: (password: string, code: string) => Promise<Answer | Refused>
  onDone: (answer: Answer) => unknown
}

/** A change of the second step needs the password and a code. */
function BothForm<Answer extends Done>({ submitWords, ask, onDone }: BothFormProps<Answer>) {
  const { busy, submit, at, rest } = useAsking<Answer>(async (form) => {
    const [password, code] = [typedIn(form, 'password'), typedIn(form, 'code').trim()]
    if (password === '') return gap('password', 'Type your password.')
    if (code === '') return gap('code', 'Type a code.')
    return ask(password, code)
  }, onDone)
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <PasswordField label="Password" error={at('password')} />
      <CodeField
        recovery
        label="Code"
        hint="From the app, or one of your recovery codes."
        error={at('code')}
      />
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      <Button type="submit" tone="primary" className="self-start" busy={busy}>
        {submitWords}
      </Button>
    </form>
  )
}

function codesWords(left: number): string {
  if (left === 0) return 'no recovery codes'
  return left === 1 ? 'one recovery code' : `${left} recovery codes`
}
