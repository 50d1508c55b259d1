import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { Page } from '@healing-touch/ui/page.tsx'
import { Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { ReactNode } from 'react'
import { usePageTitle } from '../shell/page-title.ts'
import { kindWords } from './entry-words.ts'

type EntryPageProps = {
  kind: EntryKind
  name: string
  about: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** The frame of an entry's own page. */
export function EntryPage({ kind, name, about, actions, children }: EntryPageProps) {
  usePageTitle(name)
  return (
    <Page
      title={name}
      subtitle={about}
      actions={actions}
      above={
        <Link to="/library" search={{ kind }}>
          <ArrowLeft aria-hidden size={18} />
          {kindWords[kind].many}
        </Link>
      }
    >
      {children}
    </Page>
  )
}

/** Facts in two columns, those without a value left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2.5 sm:grid-cols-[minmax(9rem,auto)_1fr]">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-sm text-ink-soft sm:pt-0.5">{term}</dt>
            <dd className="mb-1.5 sm:mb-0">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
