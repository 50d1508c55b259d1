import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { loadLibrary } from '../../../library/load-library.ts'
import { PackView } from '../../../library/pack-view.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/library/content')({
  loader: async () => {
    const [library] = await Promise.all([
      loadLibrary(),
      queryClient.ensureQueryData(trpc.library.pack.queryOptions()),
    ])
    return library
  },
  component: ContentScreen,
  pendingComponent: () => <Loading />,
})

function ContentScreen() {
  usePageTitle('Content')
  return (
    <Page
      title="Content of the library"
      above={
        <Link to="/library">
          <ArrowLeft aria-hidden size={18} />
          Library
        </Link>
      }
    >
      <PackView library={Route.useLoaderData()} />
    </Page>
  )
}
