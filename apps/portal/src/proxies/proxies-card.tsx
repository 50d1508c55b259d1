import { wordProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { problemOf, queryClient, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'

/** Who may answer in one's place; what one agreed to oneself can be taken back. Nothing where nobody does. */
export function ProxiesCard() {
  const { name: patient, zone, proxy: acting } = useMe()
  const { data } = useSuspenseQuery(trpc.proxies.list.queryOptions())
  const end = useMutation(
    trpc.proxies.end.mutationOptions({
      onSuccess: (left) => queryClient.setQueryData(trpc.proxies.list.queryKey(), left),
    }),
  )
  const problem = end.error && problemOf(end.error)
  const present = data.filter(({ state }) => state !== 'over')
  if (present.length === 0) return null
  return (
    <Card title={acting === null ? 'Who answers for you' : `Who answers for ${patient}`}>
      <ul className="flex flex-col divide-y divide-line">
        {present.map(({ id, name, kind, state, until, untilBirthday }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <span className="min-w-0">
              <span className="block font-semibold break-words">{name}</span>
              <span className="block text-sm text-ink-soft">
                {[
                  wordProxyKind(kind),
                  state === 'invited' && 'invited',
                  until && `until ${formatDay(until, zone)}`,
                  untilBirthday && `until the birthday on ${formatDay(untilBirthday, zone)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {kind === 'carer' && acting === null && (
              <Button
                size="small"
                busy={end.isPending && end.variables.proxyId === id}
                onClick={() => end.mutate({ proxyId: id })}
              >
                End<span className="sr-only"> that {name} answers for you</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-2 font-medium text-danger-ink empty:hidden">
        {problem && (problem.kind === 'signed-out' ? 'Please sign in again.' : problem.message)}
      </p>
      {acting === null && (
        <p className="mt-2 text-sm text-ink-soft">
          They see what you see here, and what they answer is marked as theirs. To change what you
          cannot end yourself, talk to your practice.
        </p>
      )}
    </Card>
  )
}
