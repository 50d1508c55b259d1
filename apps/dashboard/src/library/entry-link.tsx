import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const addresses = {
  condition: '/library/conditions/$id',
  technique: '/library/techniques/$id',
  instrument: '/library/measures/$id',
  'self-care': '/library/self-care/$id',
} as const satisfies Record<EntryKind, string>

type EntryLinkProps = { kind: EntryKind; id: string; className?: string; children: ReactNode }

/** To an entry's own page. */
export function EntryLink({ kind, id, className, children }: EntryLinkProps) {
  return (
    <Link to={addresses[kind]} params={{ id }} className={className}>
      {children}
    </Link>
  )
}
