import { useEffect, useRef, useState } from 'react'
import { Button } from '../button.tsx'
import { CodeField } from './code-field.tsx'
import type { AccountCalls } from './own-account.ts'
import { gap, typedIn, useAsking } from './use-asking.ts'

type CodeStepProps = {
  showCode: AccountCalls['showCode']
  onDone: () => unknown
  /** The password has to be typed again. */
  onAgain: () => void
}

/** The second step of signing in: a code of the app, or one of the recovery codes. */
export function CodeStep({ showCode, onDone, onAgain }: CodeStepProps) {
  const [recovery, setRecovery] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // what was here before, the password or the other kind of code, is gone with the focus that was in it
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(recovery ? '[inputmode=text]' : '[name=code]')?.focus()
  }, [recovery])
  const { busy, submit, at, rest, refused } = useAsking(async (form) => {
    const code = typedIn(form, 'code').trim()
    if (code === '') return gap('code', 'Type the code.')
    return showCode(code)
  }, onDone)
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <CodeField
        key={String(recovery)}
        recovery={recovery}
        label={recovery ? 'Recovery code' : 'Code from your app'}
        hint={
          recovery
            ? 'One of the ten that you put away, such as abcd-efgh-jkmn. Each works once.'
            : 'The six digits that your authenticator app shows for Healing Touch now.'
        }
        error={at('code')}
      />
      <div role="alert" className="empty:hidden">
        {rest && <p className="font-medium text-danger-ink">{rest}</p>}
      </div>
      {refused?.again ? (
        <Button tone="primary" size="large" wide onClick={onAgain}>
          Sign in once more
        </Button>
      ) : (
        <Button type="submit" tone="primary" size="large" wide busy={busy}>
          Go on
        </Button>
      )}
      <Button tone="quiet" className="self-start" onClick={() => setRecovery(!recovery)}>
        {recovery ? 'Use the app instead' : 'Use a recovery code instead'}
      </Button>
    </form>
  )
}
