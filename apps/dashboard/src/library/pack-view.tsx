import type { Library } from '@healing-touch/domain/library/entry.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import { PackCard } from './pack-card.tsx'
import { adviceChangeWords, packChangeWords } from './pack-words.ts'

type PackScreen = Answer['library']['pack']

/** What accepting the content that came with the program would change, for whom; the owner accepts it here. */
export function PackView({ library }: { library: Library }) {
  const { data: pack } = useSuspenseQuery(trpc.library.pack.queryOptions())
  const upToDate = pack.accepted?.version === pack.current
  return (
    <>
      <PackCard pack={pack} here />
      {!upToDate && pack.accepted && <Changes pack={pack} />}
      {!upToDate && <Consequences pack={pack} library={library} />}
      {!upToDate && pack.mayAccept && <Accept pack={pack} />}
    </>
  )
}

function Changes({ pack: { changes } }: { pack: PackScreen }) {
  return (
    <Card title={`${plural(changes.length, 'entry differs', 'entries differ')}`}>
      {changes.length === 0 ? (
        <p>
          The accepted content cannot be compared with this one any more, so nothing can be shown
          here.
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {changes.map((change) => (
            <li
              key={`${change.kind} ${change.id}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"
            >
              <span className="font-semibold">{change.name}</span>
              <span className="text-ink-soft">{packChangeWords(change)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Consequences({ pack, library }: { pack: PackScreen; library: Library }) {
  const { consequences, inCare } = pack
  const nameOf = (kind: 'technique' | 'self-care', id: string) =>
    (kind === 'technique' ? library.techniques : library.selfCare).find((one) => one.id === id)
      ?.name ?? id
  return (
    <Card
      title={`Advice changes for ${consequences.length} of your ${plural(inCare, 'patient', 'patients')} in care`}
    >
      <p className="text-ink-soft">
        Plans in force stay as they are. What changes is what would be suggested for them from now
        on.
      </p>
      <ul className="mt-3 flex flex-col divide-y divide-line">
        {consequences.map(({ patientId, name, changes }) => (
          <li key={patientId}>
            <details>
              <summary className="tap flex flex-wrap items-center gap-2 py-2">
                <span className="font-semibold">{name}</span>
                <Badge>{plural(changes.length, 'change', 'changes')}</Badge>
              </summary>
              <ul className="mb-3 flex list-disc flex-col gap-1 pl-5">
                {changes.map((change) => {
                  const words = adviceChangeWords(change, nameOf)
                  return <li key={words}>{words}</li>
                })}
              </ul>
              <Link
                to="/patients/$patientId"
                params={{ patientId }}
                className="tap mb-2 inline-flex items-center font-semibold text-accent-ink underline underline-offset-2"
              >
                Open the chart of {name}
              </Link>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Accept({ pack }: { pack: PackScreen }) {
  const { toast } = useAnnounce()
  const [trouble, setTrouble] = useState<string | null>(null)
  const mutation = useMutation(trpc.library.acceptPack.mutationOptions())

  async function acceptIt() {
    try {
      const answer = await mutation.mutateAsync({ version: pack.current })
      if (!answer.ok)
        return setTrouble(
          'Newer content has come since you opened this page. Load it again to see what changes.',
        )
      markScreensStale()
      queryClient.setQueryData(trpc.library.pack.queryKey(), answer.value)
      queryClient.setQueryData(
        trpc.library.own.queryKey(),
        (own) => own && { ...own, reviewed: true },
      )
      toast('The content is accepted for the practice.')
    } catch (error) {
      setTrouble(messageOf(error))
    }
  }

  return (
    <Card title="Accept for the practice">
      <p className="max-w-prose">
        By accepting you say, as a clinician, that this practice may work by this content. Your name
        and the day are kept with it, and sources cited from memory are no longer marked.
      </p>
      <p role="alert" className="mt-3 font-medium text-danger-ink empty:hidden">
        {trouble}
      </p>
      <Button tone="primary" busy={mutation.isPending} onClick={acceptIt} className="mt-4">
        Accept the content
      </Button>
    </Card>
  )
}
