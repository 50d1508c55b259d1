import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useState } from 'react'
import { Button } from '../button.tsx'

type RecoveryCodesProps = { codes: readonly string[]; onKept: () => unknown }

/** Shown once, never again. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const [copied, setCopied] = useState(false)
  const [busy, setBusy] = useState(false)

  async function copy() {
    // there is none without HTTPS: they can be written down or printed then
    await navigator.clipboard?.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }

  async function goOn() {
    setBusy(true)
    await onKept()
    setBusy(false)
  }

  return (
    <div className="flex flex-col gap-4">
      <p>
        If your phone is lost or broken, one of these lets you in instead of the app. Each works
        once. Write them down or print them and keep them where you keep your keys:{' '}
        <strong>they are shown only now.</strong>
      </p>
      <ul
        aria-label="Recovery codes"
        className="grid grid-cols-1 gap-x-6 gap-y-1 rounded-lg bg-sunken px-4 py-3 font-mono text-lg sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          onClick={copy}
          icon={copied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
        >
          {copied ? 'Copied' : 'Copy them'}
        </Button>
        <Button tone="primary" busy={busy} onClick={goOn}>
          I have put them away
        </Button>
      </div>
    </div>
  )
}
