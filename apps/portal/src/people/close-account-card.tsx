import type { Done } from '@healing-touch/ui/auth/own-account.ts'
import { gap, typedIn, useAsking } from '@healing-touch/ui/auth/use-asking.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { PasswordField } from '@healing-touch/ui/password-field.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { acting, queryClient } from '../api.ts'
import { askDoor } from '../session.ts'

/** Takes away one's way in; what the practice keeps of one's care stays, and the card says so first. */
export function CloseAccountCard() {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const { busy, submit, at, rest } = useAsking<Done>(
    async (form) => {
      const password = typedIn(form, 'password')
      if (password === '') return gap('password', 'Please type your password.')
      return askDoor('close-account', { password }, acting.header())
    },
    async () => {
      await navigate({ to: '/closed', replace: true })
      acting.become(null)
      queryClient.clear()
    },
  )
  return (
    <Card title="Close your account">
      <p className="text-ink-soft">
        This is closed to you on every device. Your password, passkeys and sign-ins are erased,
        unless you use them for somebody or something else here. What your practice has written and
        you have answered stays with the practice: records of care have to be kept for some years.
        It gives you a copy of it when you ask.
      </p>
      {asking ? (
        <form noValidate onSubmit={submit} className="mt-4 flex flex-col gap-4">
          <PasswordField label="Your password" error={at('password')} />
          <p role="alert" className="font-medium text-danger-ink empty:hidden">
            {rest}
          </p>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" tone="danger" busy={busy}>
              Close it for good
            </Button>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
          </div>
        </form>
      ) : (
        <Button className="mt-3" onClick={() => setAsking(true)}>
          Close my account
        </Button>
      )}
    </Card>
  )
}
