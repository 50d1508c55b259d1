import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import Phone from 'lucide-react/icons/phone'

const alone: readonly FactKindId[] = ['suicidal-plan', 'suicidal-thoughts']

/** What cannot wait until the questions are over. */
export function CallNow({ kind }: { kind: FactKindId }) {
  return (
    <p
      role="alert"
      className="flex items-start gap-3 rounded-lg bg-danger-soft px-4 py-3 text-danger-ink"
    >
      <Phone aria-hidden size={20} className="mt-0.5 shrink-0" />
      <span>
        {alone.includes(kind)
          ? 'You don’t have to carry this alone. If you might act on it, call your emergency number or a crisis line now, or ask somebody to stay with you. These questions can wait.'
          : 'This can be an emergency. If it is there now, call your emergency number now, or have somebody call. Do not drive yourself and do not wait for us; these questions can wait.'}
      </span>
    </p>
  )
}
