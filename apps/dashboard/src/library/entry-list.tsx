import {
  type EntryKind,
  entryKinds,
  type LibraryEntry,
} from '@healing-touch/domain/library/entry.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Section } from '@healing-touch/ui/page.tsx'
import { findingWords } from '../plans/evidence-words.ts'
import { EntryLink } from './entry-link.tsx'
import { kindWords, reviewWords, surest } from './entry-words.ts'
import { ownEntryOf } from './known.ts'

/** Entries under the heading of their kind, in the order they come. */
export function EntryList({ entries }: { entries: readonly LibraryEntry[] }) {
  const kinds = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind))
  return kinds.map((kind) => (
    <Section key={kind} title={kindWords[kind].many}>
      <ul className="grid gap-3 md:grid-cols-2">
        {entries.filter(isOf(kind)).map((entry) => (
          <li key={entry.id} className="flex">
            <EntryRow entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function isOf(kind: EntryKind) {
  return (entry: LibraryEntry) => entry.kind === kind
}

function EntryRow({ entry }: { entry: LibraryEntry }) {
  const { kind, id, name, about, codes, evidence, unreviewed } = entry
  const best = surest(evidence)
  const review = reviewWords(unreviewed)
  return (
    <EntryLink kind={kind} id={id} className={cardClass({ pressable: true, className: 'w-full' })}>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-display text-lg font-semibold">{name}</span>
        {codes[0] && <span className="text-sm text-ink-soft">{codes[0]}</span>}
      </span>
      <span className="mt-1 line-clamp-2 text-ink-soft">{about}</span>
      <span className="mt-2.5 flex flex-wrap gap-x-3 gap-y-2 empty:hidden">
        {ownEntryOf(kind, id) && <Badge tone="calm">Our own</Badge>}
        {best && (
          <Badge tone={best.direction === 'benefit' ? 'good' : 'neutral'}>
            {findingWords(best)}
          </Badge>
        )}
        {!best && kind !== 'instrument' && <Badge>Not studied well</Badge>}
        {review && <span className="self-center text-sm text-ink-soft">{review}</span>}
      </span>
    </EntryLink>
  )
}
