import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { ReactNode } from 'react'
import { trpc } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { NotFound } from '../shell/route-problem.tsx'
import type { KeptEntry } from './known.ts'

export type OwnWish = { readonly id?: string | undefined }

export function readOwnWish({ id }: Record<string, unknown>): OwnWish {
  return { id: typeof id === 'string' ? id.slice(0, 80) : undefined }
}

type OwnPageProps<Kept> = OwnWish & {
  /** The title while there is no name yet. */
  title: string
  subtitle: string
  /** The kept entry as the form wants it; null for one of another kind. */
  read: (one: KeptEntry) => Kept | null
  children: (kept: Kept | null, form: OwnFormWiring) => ReactNode
}

export type OwnFormWiring = {
  readonly taken: readonly string[]
  readonly onSaved: (words: string) => void
}

/** The page around the form of an own entry, new or kept. */
export function OwnPage<Kept>({ id, title, subtitle, read, children }: OwnPageProps<Kept>) {
  const { data } = useSuspenseQuery(trpc.library.own.queryOptions())
  const navigate = useNavigate()
  const { toast } = useAnnounce()
  const entry = data.entries.find((one) => one.entry.id === id && read(one) !== null)
  const heading = entry?.entry.name ?? title
  usePageTitle(heading)
  if (id && !entry) return <NotFound />
  return (
    <Page
      title={heading}
      subtitle={subtitle}
      above={
        <Link to="/library/own">
          <ArrowLeft aria-hidden size={18} />
          Our own
        </Link>
      }
    >
      <div key={id} className="contents">
        {children(entry ? read(entry) : null, {
          taken: data.entries.map((one) => one.entry.id),
          onSaved: (words) => {
            toast(words)
            void navigate({ to: '/library/own' })
          },
        })}
      </div>
    </Page>
  )
}
