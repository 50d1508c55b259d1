import { type FormEvent, useState, useSyncExternalStore } from 'react'
import type { Done, Refused } from './own-account.ts'

/** A form that asks for something and shows at the field what was refused; what was typed stays. */
export function useAsking<Answer extends Done>(
  ask: (form: HTMLFormElement) => Promise<Answer | Refused>,
  onDone: (answer: Answer) => unknown,
) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    if (busy) return
    setBusy(true)
    const answer = await ask(form)
    setRefused(answer.ok ? null : answer)
    setBusy(false)
    if (answer.ok) await onDone(answer)
    else if (answer.field) form.querySelector<HTMLElement>(`[name="${answer.field}"]`)?.focus()
  }

  return {
    busy,
    submit,
    refused,
    at: (field: string) => (refused?.field === field ? refused.message : null),
    /** What belongs to no field of the form. */
    rest: refused && !refused.field ? refused.message : null,
  }
}

/** What was typed into a field of the form. */
export function typedIn(form: HTMLFormElement, name: string): string {
  const typed = new FormData(form).get(name)
  return typeof typed === 'string' ? typed : ''
}

/** What the address has after its #: a secret that was mailed. Another link may be opened in the same window. */
export function useAfterHash(): string {
  return useSyncExternalStore(onHash, () => window.location.hash.slice(1))
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export function gap(field: string, message: string): Refused {
  return { ok: false, field, message }
}
