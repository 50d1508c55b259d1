import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Link } from '@tanstack/react-router'
import { useMe } from '../people/use-me.ts'
import { ownEntryOf } from './known.ts'
import { ownFormOf } from './own-forms.ts'

/** For the owner, on the page of an entry that the practice added itself. */
export function ChangeOwn({ kind, id }: { kind: EntryKind; id: string }) {
  const { owns } = useMe()
  const own = ownEntryOf(kind, id)
  if (!own || !owns) return null
  return (
    <Link to={ownFormOf(own).to} search={{ id: own.entry.id }} className={buttonClass({})}>
      Change
    </Link>
  )
}
