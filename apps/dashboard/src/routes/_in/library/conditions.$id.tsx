import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { ConditionPage } from '../../../library/condition-page.tsx'
import { loadLibrary } from '../../../library/load-library.ts'
import { NotFound } from '../../../shell/route-problem.tsx'

export const Route = createFileRoute('/_in/library/conditions/$id')({
  loader: async ({ params }) => {
    const library = await loadLibrary()
    const condition = library.conditions.find(({ id }) => id === params.id)
    if (!condition) throw notFound()
    return { condition, library }
  },
  component: ConditionScreen,
  pendingComponent: () => <Loading />,
  notFoundComponent: () => <NotFound />,
})

function ConditionScreen() {
  return <ConditionPage {...Route.useLoaderData()} />
}
