import type { Library } from '@healing-touch/domain/library/entry.ts'
import { seriesName } from '@healing-touch/domain/outcomes/variant.ts'
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
import { changeWords, holdsAtOnce, type Names, packChangeWords } from './pack-words.ts'

type PackScreen = Answer['library']['pack']

/** What the content that came with the program changes, for whom: what waits for the owner, who accepts it here, and what does not. */
export function PackView({ library }: { library: Library }) {
  const { data: pack } = useSuspenseQuery(trpc.library.pack.queryOptions())
  const upToDate = pack.accepted?.version === pack.current
  return (
    <>
      <PackCard pack={pack} here />
      {!upToDate && pack.accepted && <Changes pack={pack} />}
      {!upToDate && (pack.compared || !pack.accepted) && (
        <Consequences pack={pack} library={library} />
      )}
      {!upToDate && pack.mayAccept && <Accept pack={pack} />}
    </>
  )
}

function Changes({ pack: { changes, compared } }: { pack: PackScreen }) {
  if (!compared)
    return (
      <Card title="Nothing to compare with">
        <p>The accepted content cannot be read any more, so what differs cannot be shown here.</p>
      </Card>
    )
  const missing = [
    ...(compared.measures ? [] : ['measures']),
    ...(compared.rules ? [] : ['safety rules']),
  ].join(' and ')
  return (
    <Card title={plural(changes.length, 'entry differs', 'entries differ')}>
      {missing && (
        <p className="text-ink-soft">
          The {missing} of the accepted content were not kept with it, so changes among them cannot
          be shown this time. From this acceptance on they are.
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {changes.map((change) => (
          <li
            key={`${change.kind} ${change.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"
          >
            <span className="flex flex-wrap items-center gap-2 font-semibold">
              {change.kind === 'rule' ? `${change.id} ${change.name}` : change.name}
              {holdsAtOnce(change) && <Badge>Holds since the update</Badge>}
            </span>
            <span className="text-ink-soft">{packChangeWords(change)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Consequences({ pack, library }: { pack: PackScreen; library: Library }) {
  const { consequences, inCare } = pack
  const names = namesIn(library)
  const waiting = consequences.filter((one) => one.waiting.length > 0).length
  const holding = consequences.filter((one) => one.holding.length > 0).length
  return (
    <Card
      title={`Advice changes for ${consequences.length} of your ${plural(inCare, 'patient', 'patients')} in care`}
    >
      <div className="flex max-w-prose flex-col gap-2 text-ink-soft">
        <p>
          Plans in force stay as they are. What is suggested for conditions, techniques and
          self-care waits until the content is accepted.
        </p>
        <p>
          Safety rules and measures do not wait: a stricter limit must hold from the first day, and
          a score is read by one set of numbers everywhere. What they change is marked as holding
          since the update.
        </p>
        {consequences.length > 0 && (
          <p>
            Waiting for the acceptance: {plural(waiting, 'patient', 'patients')}. Holding since the
            update: {plural(holding, 'patient', 'patients')}.
          </p>
        )}
      </div>
      <ul className="mt-3 flex flex-col divide-y divide-line">
        {consequences.map(({ patientId, name, waiting, holding }) => (
          <li key={patientId}>
            <details>
              <summary className="tap flex flex-wrap items-center gap-2 py-2">
                <span className="font-semibold">{name}</span>
                {waiting.length > 0 && <Badge>{waiting.length} when accepted</Badge>}
                {holding.length > 0 && <Badge>{holding.length} since the update</Badge>}
              </summary>
              <ChangeList title="When accepted" changes={waiting} names={names} />
              <ChangeList title="Holds since the update" changes={holding} names={names} />
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

type Change = Parameters<typeof changeWords>[0]

function ChangeList(props: { title: string; changes: readonly Change[]; names: Names }) {
  const { title, changes, names } = props
  if (changes.length === 0) return null
  const lines = new Set(changes.map((change) => changeWords(change, names)))
  return (
    <section className="mb-3">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {[...lines].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

function namesIn({ techniques, selfCare, instruments }: Library): Names {
  const nameOf = (some: readonly { readonly id: string; readonly name: string }[], id: string) =>
    some.find((one) => one.id === id)?.name ?? id
  return {
    technique: (id) => nameOf(techniques, id),
    selfCare: (id) => nameOf(selfCare, id),
    series: ({ instrument, variant, side }) => {
      const found = instruments.find(({ id }) => id === instrument)
      return found ? seriesName(found, variant, side) : instrument
    },
  }
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
