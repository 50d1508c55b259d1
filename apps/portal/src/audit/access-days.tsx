import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { Section } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { formatWeekdayAndDay } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import Eye from 'lucide-react/icons/eye'
import PencilLine from 'lucide-react/icons/pencil-line'
import { type Answer, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'

type AccessDaysProps = {
  before: number | null
  last: boolean
  onEarlier: (before: number) => void
}

/** One stretch of days, newest first, with a way to earlier ones. */
export function AccessDays({ before, last, onEarlier }: AccessDaysProps) {
  const { zone } = useMe()
  const { data } = useSuspenseQuery(trpc.audit.receipts.queryOptions({ before }))
  const { days, before: earlier } = data
  if (days.length === 0 && before === null)
    return (
      <EmptyState icon={<Eye size={26} />} title="Nobody has opened it yet">
        As soon as somebody at the practice does, you see here who it was and what they did.
      </EmptyState>
    )
  return (
    <>
      {days.map(({ day, people }) => (
        <Section key={day} title={formatWeekdayAndDay(day, zone)}>
          {people.map((person) => (
            <Person key={`${person.name} ${person.relation}`} person={person} />
          ))}
        </Section>
      ))}
      {last && earlier !== null && (
        <Button className="self-start" onClick={() => onEarlier(earlier)}>
          Show earlier days
        </Button>
      )}
    </>
  )
}

type AccessPerson = Answer['audit']['receipts']['days'][number]['people'][number]

function Person({ person: { name, relation, did, reasons } }: { person: AccessPerson }) {
  return (
    <Card>
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-ink-soft">{capital(relation)}</p>
      <ul className="mt-2.5 flex flex-col gap-1.5">
        {did.map(({ words, changed }) => (
          <li key={words} className="flex items-start gap-2.5">
            {changed ? (
              <PencilLine aria-hidden size={18} className="mt-1 shrink-0 text-accent" />
            ) : (
              <Eye aria-hidden size={18} className="mt-1 shrink-0 text-ink-soft" />
            )}
            <span>
              {capital(words)}
              {changed && (
                <Badge tone="calm" className="ml-2">
                  change
                </Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
      {reasons.map((reason) => (
        <p key={reason} className="mt-2 text-sm">
          Reason given: {reason}
        </p>
      ))}
    </Card>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
