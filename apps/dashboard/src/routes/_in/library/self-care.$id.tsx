import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { loadLibrary } from '../../../library/load-library.ts'
import { SelfCarePage } from '../../../library/self-care-page.tsx'
import { NotFound } from '../../../shell/route-problem.tsx'

export const Route = createFileRoute('/_in/library/self-care/$id')({
  loader: async ({ params }) => {
    const library = await loadLibrary()
    const selfCare = library.selfCare.find(({ id }) => id === params.id)
    if (!selfCare) throw notFound()
    return { selfCare, library }
  },
  component: SelfCareScreen,
  pendingComponent: () => <Loading />,
  notFoundComponent: () => <NotFound />,
})

function SelfCareScreen() {
  return <SelfCarePage {...Route.useLoaderData()} />
}
