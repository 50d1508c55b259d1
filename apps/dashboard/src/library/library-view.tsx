import {
  type EntryKind,
  entryKinds,
  type Library,
  libraryEntries,
} from '@healing-touch/domain/library/entry.ts'
import { searchLibrary } from '@healing-touch/domain/library/search-library.ts'
import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import SearchX from 'lucide-react/icons/search-x'
import { useMemo } from 'react'
import { trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'
import { Segments } from '../shell/segments.tsx'
import { EntryList } from './entry-list.tsx'
import { kindWords } from './entry-words.ts'
import { PackCard } from './pack-card.tsx'

export type LibraryWish = { kind?: EntryKind | undefined; search?: string | undefined }

type LibraryViewProps = {
  library: Library
  wish: LibraryWish
  onWish: (wish: LibraryWish) => void
}

/** Browse and search everything the practice can draw on. */
export function LibraryView({ library, wish, onWish }: LibraryViewProps) {
  const { kind, search = '' } = wish
  const entries = useMemo(() => libraryEntries(library), [library])
  const { owns } = useMe()
  const { data: pack } = useSuspenseQuery(trpc.library.pack.queryOptions())
  const found = searchLibrary(
    entries.filter((entry) => !kind || entry.kind === kind),
    search,
  )
  return (
    <Page
      title="Library"
      subtitle="Conditions, techniques, measures and self-care, each with its evidence as it is: also where massage is no better than sham."
      actions={
        owns && (
          <Link to="/library/own" className={buttonClass({})}>
            <Plus aria-hidden size={20} />
            Add our own
          </Link>
        )
      }
    >
      <PackCard pack={pack} />
      <div className="flex flex-col gap-3">
        <TextField
          type="search"
          label="Search the library"
          labelHidden
          placeholder="Name, other name or code, such as M54.2"
          value={search}
          onValue={(typed) => onWish({ ...wish, search: typed || undefined })}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <div className="-mx-1 overflow-x-auto px-1 pb-1">
          <Segments
            legend="Show"
            value={kind ?? 'all'}
            onValue={(next) => onWish({ ...wish, kind: next === 'all' ? undefined : next })}
            choices={[
              { value: 'all' as const, label: 'All' },
              ...entryKinds.map((value) => ({ value, label: kindWords[value].many })),
            ]}
          />
        </div>
      </div>
      <p role="status" className={search ? '-mb-2 text-sm text-ink-soft' : 'sr-only'}>
        {search && `${plural(found.length, 'entry', 'entries')} found.`}
      </p>
      {found.length > 0 ? (
        <EntryList entries={found} />
      ) : (
        <EmptyState
          icon={<SearchX size={28} />}
          title={<>Nothing found for “{search}”</>}
          action={<Button onClick={() => onWish({})}>Show everything</Button>}
        >
          Try another name, or the beginning of a code.
        </EmptyState>
      )}
    </Page>
  )
}
