import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import { OwnPage, readOwnWish } from '../../../library/own-page.tsx'
import { TechniqueForm } from '../../../library/technique-form.tsx'

export const Route = createFileRoute('/_in/library/own-technique')({
  validateSearch: readOwnWish,
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnTechniqueScreen,
  pendingComponent: () => <Loading />,
})

function OwnTechniqueScreen() {
  return (
    <OwnPage
      {...Route.useSearch()}
      title="A technique of your own"
      subtitle="It can be charted and planned like the others. Nothing studied stands behind it unless you say what does."
      read={(one) => (one.kind === 'technique' ? one : null)}
    >
      {(kept, wiring) => <TechniqueForm kept={kept} {...wiring} />}
    </OwnPage>
  )
}
