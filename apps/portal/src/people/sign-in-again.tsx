import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { type Me, useMe } from './use-me.ts'

type SignInAgainProps = { open: boolean; onClose: () => void; onBack: () => void }

/** Over work that must not be lost: signs the same person in again. Somebody else gets a fresh page, and none of it. */
export function SignInAgain({ open, onClose, onBack }: SignInAgainProps) {
  const { id } = useMe()

  function goOn(me: Me | null) {
    if (me?.id === id) onBack()
    else window.location.reload()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      width="narrow"
      title="Please sign in again"
      description="You were signed out meanwhile. Your answers are still here and will be saved."
    >
      <SignInForm onDone={goOn} />
    </Dialog>
  )
}
