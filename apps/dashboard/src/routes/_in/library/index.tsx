import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import { LibraryView, type LibraryWish } from '../../../library/library-view.tsx'
import { loadLibrary } from '../../../library/load-library.ts'
import { usePageTitle } from '../../../shell/page-title.ts'

const kinds: readonly string[] = [
  'condition',
  'technique',
  'instrument',
  'self-care',
] satisfies EntryKind[]

export const Route = createFileRoute('/_in/library/')({
  validateSearch: ({ kind, search }: Record<string, unknown>): LibraryWish => ({
    kind: typeof kind === 'string' && kinds.includes(kind) ? (kind as EntryKind) : undefined,
    search: typeof search === 'string' ? search.slice(0, 100) : undefined,
  }),
  loader: async () => {
    const [library] = await Promise.all([
      loadLibrary(),
      queryClient.ensureQueryData(trpc.library.pack.queryOptions()),
    ])
    return library
  },
  component: LibraryScreen,
  pendingComponent: () => <Loading />,
})

function LibraryScreen() {
  const navigate = Route.useNavigate()
  usePageTitle('Library')
  return (
    <LibraryView
      library={Route.useLoaderData()}
      wish={Route.useSearch()}
      onWish={(wish) => void navigate({ search: wish, replace: true, resetScroll: false })}
    />
  )
}
