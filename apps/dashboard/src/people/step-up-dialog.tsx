import type { Done } from '@healing-touch/ui/auth/own-account.ts'
import { gap, typedIn, useAsking } from '@healing-touch/ui/auth/use-asking.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { PasswordField } from '@healing-touch/ui/password-field.tsx'
import { askDoor } from '../session.ts'
import { answerStepUp } from './step-up.ts'

/** Over what was about to happen, and goes on once the password was shown. */
export function StepUpDialog() {
  const { busy, submit, at, rest } = useAsking<Done>(
    async (form) => {
      const password = typedIn(form, 'password')
      return password === ''
        ? gap('password', 'Type your password.')
        : askDoor('step-up', { password })
    },
    () => answerStepUp(true),
  )
  return (
    <Dialog
      open
      onClose={() => answerStepUp(false)}
      width="narrow"
      title="Is it you?"
      description="This is weighty, so we ask for your password once more. Then it goes on by itself."
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <PasswordField label="Password" error={at('password')} />
        <div role="alert" className="empty:hidden">
          {rest && <p className="font-medium text-danger-ink">{rest}</p>}
        </div>
        <Button type="submit" tone="primary" className="self-start" busy={busy}>
          Go on
        </Button>
      </form>
    </Dialog>
  )
}
