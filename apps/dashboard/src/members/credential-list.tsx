import { Badge, type Tone } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { lazy, Suspense, useState } from 'react'
import { type Answer, queryClient, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { messageOf } from '../shell/message-of.ts'

type Member = Answer['members']['list'][number]
type State = Member['credentials'][number]['state']

const AddCredential = lazy(async () => ({
  default: (await import('./add-credential.tsx')).AddCredential,
}))

const states: Readonly<Record<State, { tone: Tone; words: string }>> = {
  valid: { tone: 'good', words: 'Valid' },
  'not-yet': { tone: 'neutral', words: 'Not yet valid' },
  'expires-soon': { tone: 'attention', words: 'Runs out soon' },
  expired: { tone: 'danger', words: 'Ran out' },
}

/** What a member has learnt and may do, and until when. */
export function CredentialList({ member }: { member: Member }) {
  const { zone } = useMe()
  const [adding, setAdding] = useState(false)
  const withdraw = useMutation({
    ...trpc.members.withdrawCredential.mutationOptions(),
    onSuccess: (list) => queryClient.setQueryData(trpc.members.list.queryKey(), list),
  })
  const { name, credentials } = member
  return (
    <section aria-label={`Credentials of ${name}`} className="mt-4 border-t border-line pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">Credentials</h3>
        <Button
          size="small"
          tone="quiet"
          icon={<Plus aria-hidden size={18} />}
          onClick={() => setAdding(true)}
        >
          Add<span className="sr-only"> a credential of {name}</span>
        </Button>
      </div>
      {credentials.length === 0 && (
        <p className="text-ink-soft">
          None recorded. Techniques that ask for a certificate are refused without one.
        </p>
      )}
      <ul className="divide-y divide-line">
        {credentials.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-60">
              <span className="block font-medium">{one.name}</span>
              <span className="block text-sm text-ink-soft">
                {[one.issuer, one.number, dates(one, zone)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Badge tone={states[one.state].tone}>{states[one.state].words}</Badge>
            <Button
              size="small"
              tone="quiet"
              busy={withdraw.isPending && withdraw.variables.credentialId === one.id}
              onClick={() => withdraw.mutate({ credentialId: one.id })}
            >
              Withdraw<span className="sr-only"> {one.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {withdraw.error && messageOf(withdraw.error)}
      </p>
      <Suspense>
        {adding && <AddCredential member={member} onClose={() => setAdding(false)} />}
      </Suspense>
    </section>
  )
}

function dates({ validFrom, expiresOn }: Member['credentials'][number], zone: string) {
  return expiresOn === null
    ? `since ${formatDay(validFrom, zone)}`
    : `until ${formatDay(expiresOn, zone)}`
}
