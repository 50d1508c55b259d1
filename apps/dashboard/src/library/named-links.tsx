import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { EntryLink } from './entry-link.tsx'

type NamedLinksProps = {
  kind: EntryKind
  ids: readonly string[]
  among: readonly { readonly id: string; readonly name: string }[]
}

/** Links to entries by their names. */
export function NamedLinks({ kind, ids, among }: NamedLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {among
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <EntryLink
              kind={kind}
              id={id}
              className="tap inline-flex items-center font-semibold text-accent-ink underline underline-offset-2"
            >
              {name}
            </EntryLink>
          </li>
        ))}
    </ul>
  )
}
