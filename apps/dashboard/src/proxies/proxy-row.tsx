import { wordProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import { type Answer, queryClient, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { messageOf } from '../shell/message-of.ts'

type ProxyRowProps = { patientId: string; proxy: Answer['proxies']['list'][number] }

const states = {
  acting: { word: 'Answers', tone: 'good' },
  invited: { word: 'Invited', tone: 'neutral' },
  over: { word: 'Over', tone: 'neutral' },
} as const

/** Somebody who acts for the patient, until when, and by what right. */
export function ProxyRow({ patientId, proxy }: ProxyRowProps) {
  const { id, name, email, kind, evidence, until, untilBirthday, state, invitation } = proxy
  const { zone } = useMe()
  const { toast } = useAnnounce()
  const key = trpc.proxies.list.queryKey({ patientId })
  const again = useMutation(
    trpc.invitations.sendAgain.mutationOptions({
      onSuccess: () => toast(`The invitation to ${email} is on its way again.`),
    }),
  )
  const end = useMutation(
    trpc.proxies.end.mutationOptions({
      onSuccess: (left) => {
        queryClient.setQueryData(key, left)
        toast(`${name} answers for them no more.`)
      },
    }),
  )
  const failed = again.error ?? end.error
  const ends = [
    until && `until ${formatDay(until, zone)}`,
    untilBirthday && state !== 'over' && `of age on ${formatDay(untilBirthday, zone)}`,
  ].filter(Boolean)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium break-words">
          {name}
          <Badge tone={states[state].tone}>{states[state].word}</Badge>
        </p>
        <p className="text-sm break-words text-ink-soft">
          {[wordProxyKind(kind), email, ...ends].join(' · ')}
        </p>
        <p className="text-sm break-words text-ink-soft">Seen: {evidence}</p>
        <p role="alert" className="text-sm font-medium text-danger-ink empty:hidden">
          {failed && messageOf(failed)}
        </p>
      </div>
      {state !== 'over' && (
        <div className="flex gap-2">
          {invitation && (
            <Button size="small" busy={again.isPending} onClick={() => again.mutate({ id })}>
              Send again
            </Button>
          )}
          <Button
            size="small"
            tone="quiet"
            busy={end.isPending}
            onClick={() => end.mutate({ patientId, proxyId: id })}
          >
            End
            <span className="sr-only"> that {name} answers</span>
          </Button>
        </div>
      )}
    </li>
  )
}
