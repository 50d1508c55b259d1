import { NewPassword } from '@healing-touch/ui/auth/new-password.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient } from '../api.ts'
import { askDoor } from '../session.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/reset')({ component: Reset })

function Reset() {
  const [done, setDone] = useState(false)
  usePageTitle('A new password')

  function finish() {
    // the session of this browser has ended too
    queryClient.clear()
    setDone(true)
  }

  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          {done ? 'Your password is set' : 'A new password'}
        </h1>
        <p role="status" className="mt-2 text-ink-soft">
          {done
            ? 'Wherever you were signed in, you are signed out now.'
            : 'Once it is set, you are signed out everywhere and sign in with it.'}
        </p>
      </div>
      {!done && <NewPassword askDoor={askDoor} onDone={finish} />}
      <div className="flex flex-wrap gap-x-6 gap-y-2 font-semibold text-accent-ink underline">
        <Link to="/sign-in">Sign in</Link>
        {!done && <Link to="/forgot">Ask for a new link</Link>}
      </div>
    </SignedOutPage>
  )
}
