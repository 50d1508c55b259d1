import { useEffect, useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { PasswordField } from '../password-field.tsx'
import { CodeField } from './code-field.tsx'
import type { AccountCalls, NewFactor } from './own-account.ts'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { gap, typedIn, useAsking } from './use-asking.ts'

type FactorSetUpProps = {
  calls: Pick<AccountCalls, 'addFactor' | 'showCode'>
  /** The app is set up and the recovery codes are put away. */
  onDone: () => unknown
}

/** Sets up an authenticator app in three steps: the password, a first code, the recovery codes. */
export function FactorSetUp({ calls, onDone }: FactorSetUpProps) {
  const [made, setMade] = useState<NewFactor | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  if (!made) return <PasswordStep addFactor={calls.addFactor} onDone={setMade} />
  if (!confirmed)
    return <AppStep uri={made.uri} showCode={calls.showCode} onDone={() => setConfirmed(true)} />
  return (
    <div className="flex flex-col gap-4">
      <StepTitle step={3}>Put your recovery codes away</StepTitle>
      <RecoveryCodes codes={made.recoveryCodes} onKept={onDone} />
    </div>
  )
}

type PasswordStepProps = {
  addFactor: AccountCalls['addFactor']
  onDone: (made: NewFactor) => void
}

function PasswordStep({ addFactor, onDone }: PasswordStepProps) {
  const { busy, submit, at, rest } = useAsking(async (form) => {
    const password = typedIn(form, 'password')
    if (password === '') return gap('password', 'Type your password.')
    return addFactor(password)
  }, onDone)
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <StepTitle step={1}>Type your password once more</StepTitle>
      <PasswordField label="Password" error={at('password')} />
      <Trouble>{rest}</Trouble>
      <Button type="submit" tone="primary" className="self-start" busy={busy}>
        Go on
      </Button>
    </form>
  )
}

type AppStepProps = { uri: string; showCode: AccountCalls['showCode']; onDone: () => void }

function AppStep({ uri, showCode, onDone }: AppStepProps) {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const { busy, submit, at, rest } = useAsking(async (form) => {
    const code = typedIn(form, 'code').replaceAll(/\s/g, '')
    if (!/^\d{6}$/.test(code)) return gap('code', 'Type the six digits that the app shows.')
    return showCode(code)
  }, onDone)
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <StepTitle step={2}>Add Healing Touch to your authenticator app</StepTitle>
      <p>
        Any authenticator app will do, such as the one of your phone's password manager. Let it read
        this square, or open it right on this device.
      </p>
      <QrCode text={uri} label="Square for the camera of your authenticator app" />
      <a
        href={uri}
        className="tap inline-flex items-center font-semibold text-accent-ink underline"
      >
        Open the app on this device
      </a>
      <details>
        <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
          Type the key by hand instead
        </summary>
        <p className="mt-1 rounded-lg bg-sunken px-4 py-3 font-mono text-lg break-words">
          {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
        </p>
      </details>
      <CodeField
        label="Code from the app"
        hint="Six digits that change every half minute."
        error={at('code')}
      />
      <Trouble>{rest}</Trouble>
      <Button type="submit" tone="primary" className="self-start" busy={busy}>
        Check the code
      </Button>
    </form>
  )
}

/** Takes the focus, so that a screen reader hears that the next step has come. */
function StepTitle({ step, children }: { step: number; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step > 1) heading.current?.focus()
  }, [step])
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
      <span className="block font-sans text-sm font-semibold text-ink-soft">Step {step} of 3</span>
      {children}
    </h2>
  )
}

function Trouble({ children }: { children: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {children && <p className="font-medium text-danger-ink">{children}</p>}
    </div>
  )
}
