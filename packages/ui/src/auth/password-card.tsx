import { useState } from 'react'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { PasswordField } from '../password-field.tsx'
import type { AccountCalls } from './own-account.ts'
import { gap, typedIn, useAsking } from './use-asking.ts'

type PasswordCardProps = {
  changePassword: AccountCalls['changePassword']
  onChanged: () => unknown
}

export function PasswordCard({ changePassword, onChanged }: PasswordCardProps) {
  const [times, setTimes] = useState(0)
  const { busy, submit, at, rest } = useAsking(
    async (form) => {
      const [present, next] = [typedIn(form, 'present'), typedIn(form, 'next')]
      if (present === '') return gap('present', 'Type the password you have now.')
      if (next === '') return gap('next', 'Type the new password.')
      return changePassword(present, next)
    },
    async () => {
      setTimes(times + 1)
      await onChanged()
    },
  )
  return (
    <Card title="Password">
      <form key={times} noValidate onSubmit={submit} className="flex max-w-md flex-col gap-4">
        <PasswordField label="Present password" name="present" error={at('present')} />
        <PasswordField
          label="New password"
          name="next"
          autoComplete="new-password"
          hint="At least 12 characters. Four words that have nothing to do with each other are easy to remember and hard to guess."
          error={at('next')}
        />
        <div role="alert" className="empty:hidden">
          {rest && <p className="font-medium text-danger-ink">{rest}</p>}
        </div>
        <Button type="submit" className="self-start" busy={busy}>
          Change password
        </Button>
      </form>
      <p role="status" className="mt-3 font-medium text-good-ink empty:hidden">
        {times > 0 && 'Your password is changed, and your other sessions are ended.'}
      </p>
    </Card>
  )
}
