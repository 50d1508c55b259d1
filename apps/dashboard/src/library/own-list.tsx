import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Section } from '@healing-touch/ui/page.tsx'
import { Link } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import type { KeptEntry } from './known.ts'
import { type OwnForm, ownFormOf, ownForms } from './own-forms.ts'

/** What the practice may add, and what it has added, with what was taken out again. */
export function OwnList({ entries }: { entries: readonly KeptEntry[] }) {
  const standing = entries.filter(({ retiredAt }) => retiredAt === null)
  const retired = entries.filter(({ retiredAt }) => retiredAt !== null)
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2">
        {ownForms.map((form) => (
          <li key={form.to} className="flex">
            <AddLink form={form} />
          </li>
        ))}
      </ul>
      {standing.length > 0 && <Entries title="In the library" entries={standing} />}
      {retired.length > 0 && <Entries title="Taken out" entries={retired} />}
    </>
  )
}

function AddLink({ form: { to, add, about } }: { form: OwnForm }) {
  return (
    <Link to={to} className={cardClass({ pressable: true, className: 'flex w-full gap-3' })}>
      <Plus aria-hidden size={22} className="mt-0.5 shrink-0 text-accent-ink" />
      <span>
        <span className="font-display text-lg font-semibold">{add}</span>
        <span className="block text-ink-soft">{about}</span>
      </span>
    </Link>
  )
}

function Entries({ title, entries }: { title: string; entries: readonly KeptEntry[] }) {
  return (
    <Section title={title}>
      <ul className="grid gap-3 md:grid-cols-2">
        {entries.map((one) => {
          const { to, one: kind } = ownFormOf(one)
          return (
            <li key={one.entry.id} className="flex">
              <Link
                to={to}
                search={{ id: one.entry.id }}
                className={cardClass({
                  pressable: true,
                  className: 'flex w-full flex-wrap items-baseline justify-between gap-x-3 gap-y-1',
                })}
              >
                <span className="font-semibold">{one.entry.name}</span>
                <Badge>{kind}</Badge>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
