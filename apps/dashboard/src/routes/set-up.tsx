import { createFileRoute } from '@tanstack/react-router'
import { SetUpForm } from '../practice/set-up-form.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SignedOutPage } from '../shell/signed-out-page.tsx'

export const Route = createFileRoute('/set-up')({ component: SetUp })

function SetUp() {
  usePageTitle('Set up your practice')
  return (
    <SignedOutPage>
      <div>
        <h1 className="text-3xl" tabIndex={-1}>
          Welcome
        </h1>
        <p className="mt-2 text-ink-soft">
          Two things about your practice, three about you, and it is yours. The demo closes when it
          opens: everybody knows its password.
        </p>
      </div>
      <SetUpForm />
    </SignedOutPage>
  )
}
