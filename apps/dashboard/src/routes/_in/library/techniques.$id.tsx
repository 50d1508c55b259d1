import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { loadLibrary } from '../../../library/load-library.ts'
import { TechniquePage } from '../../../library/technique-page.tsx'
import { NotFound } from '../../../shell/route-problem.tsx'

export const Route = createFileRoute('/_in/library/techniques/$id')({
  loader: async ({ params }) => {
    const library = await loadLibrary()
    const technique = library.techniques.find(({ id }) => id === params.id)
    if (!technique) throw notFound()
    return { technique, library }
  },
  component: TechniqueScreen,
  pendingComponent: () => <Loading />,
  notFoundComponent: () => <NotFound />,
})

function TechniqueScreen() {
  return <TechniquePage {...Route.useLoaderData()} />
}
