import KeyRound from 'lucide-react/icons/key-round'
import { useState } from 'react'
import { Button } from '../button.tsx'
import type { Done, Refused } from './own-account.ts'
import { knowsPasskeys } from './passkey.ts'

type PasskeyStepProps = {
  signIn: () => Promise<Done | Refused>
  onDone: () => unknown
}

/** The other way in, where the browser knows it. */
export function PasskeyStep({ signIn, onDone }: PasskeyStepProps) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  if (!knowsPasskeys()) return null

  async function go() {
    if (busy) return
    setBusy(true)
    const answer = await signIn()
    setRefused(answer.ok ? null : answer.message)
    if (answer.ok) await onDone()
    setBusy(false)
  }

  return (
    <div className="flex flex-col gap-2">
      <Button wide size="large" busy={busy} onClick={go} icon={<KeyRound aria-hidden size={20} />}>
        Use a passkey
      </Button>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {refused}
      </p>
    </div>
  )
}
