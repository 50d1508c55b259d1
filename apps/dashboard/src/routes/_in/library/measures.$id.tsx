import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { loadLibrary } from '../../../library/load-library.ts'
import { MeasurePage } from '../../../library/measure-page.tsx'
import { NotFound } from '../../../shell/route-problem.tsx'

export const Route = createFileRoute('/_in/library/measures/$id')({
  loader: async ({ params }) => {
    const library = await loadLibrary()
    const instrument = library.instruments.find(({ id }) => id === params.id)
    if (!instrument) throw notFound()
    return { instrument, library }
  },
  component: MeasureScreen,
  pendingComponent: () => <Loading />,
  notFoundComponent: () => <NotFound />,
})

function MeasureScreen() {
  return <MeasurePage {...Route.useLoaderData()} />
}
