import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay, formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Answer } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { CredentialList } from './credential-list.tsx'
import { roleNames } from './role-words.ts'

const RolesDialog = lazy(async () => ({
  default: (await import('./roles-dialog.tsx')).RolesDialog,
}))
const DismissDialog = lazy(async () => ({
  default: (await import('./dismiss-dialog.tsx')).DismissDialog,
}))

/** One member: what they are, how they sign in, and what an owner can do about it. */
export function MemberCard({ member }: { member: Answer['members']['list'][number] }) {
  const { zone } = useMe()
  const [asking, setAsking] = useState<'roles' | 'dismissal' | null>(null)
  const { name, roles, email, lastSignIn, secondFactor, dismissedAt } = member
  const Shield = secondFactor ? ShieldCheck : ShieldAlert
  return (
    <Card
      title={name}
      tone={dismissedAt ? 'sunken' : 'plain'}
      action={
        <span className="flex flex-wrap gap-1.5">
          {roles.map((role) => (
            <Badge key={role} tone={role === 'owner' ? 'calm' : 'neutral'}>
              {roleNames[role]}
            </Badge>
          ))}
        </span>
      }
    >
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          {dismissedAt && <Line term="Dismissed" says={formatDay(dismissedAt, zone)} />}
          <Line term="Signs in as" says={email ?? 'Cannot sign in'} />
          <Line
            term="Last signed in"
            says={lastSignIn ? formatDayAndTime(lastSignIn, zone) : 'Never'}
          />
          <Line
            term="Second step"
            says={
              <span className="inline-flex items-center gap-1.5">
                <Shield aria-hidden size={18} className="shrink-0" />
                {secondFactor ? 'Set up' : 'Not set up'}
              </span>
            }
          />
        </dl>
        <div className="flex flex-wrap gap-2">
          {dismissedAt ? (
            <Button size="small" onClick={() => setAsking('dismissal')}>
              Take back<span className="sr-only"> {name}</span>
            </Button>
          ) : (
            <>
              <Button size="small" onClick={() => setAsking('roles')}>
                Change roles<span className="sr-only"> of {name}</span>
              </Button>
              <Button size="small" onClick={() => setAsking('dismissal')}>
                Dismiss<span className="sr-only"> {name}</span>
              </Button>
            </>
          )}
        </div>
      </div>
      <CredentialList member={member} />
      <Suspense>
        {asking === 'roles' && <RolesDialog member={member} onClose={() => setAsking(null)} />}
        {asking === 'dismissal' && (
          <DismissDialog member={member} onClose={() => setAsking(null)} />
        )}
      </Suspense>
    </Card>
  )
}

function Line({ term, says }: { term: string; says: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-soft sm:text-base">{term}</dt>
      <dd className="min-w-0 break-words">{says}</dd>
    </>
  )
}
