import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { notNow, signedInAgain } from './signed-out.ts'
import { type Me, useMe } from './use-me.ts'

/** Over work that must not be lost: signs the same person in again. Somebody else gets a fresh page, and none of it. */
export function SignInAgain() {
  const { id } = useMe()

  function goOn(me: Me | null) {
    if (me?.id === id) signedInAgain()
    else window.location.reload()
  }

  return (
    <Dialog
      open
      onClose={notNow}
      width="narrow"
      title="Please sign in again"
      description="You were signed out meanwhile. What you wrote is still here."
    >
      <SignInForm onDone={goOn} onWaiting={() => window.location.reload()} />
    </Dialog>
  )
}
