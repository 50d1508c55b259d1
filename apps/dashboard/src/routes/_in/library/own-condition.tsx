import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import { ConditionForm } from '../../../library/condition-form.tsx'
import { OwnPage, readOwnWish } from '../../../library/own-page.tsx'

export const Route = createFileRoute('/_in/library/own-condition')({
  validateSearch: readOwnWish,
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnConditionScreen,
  pendingComponent: () => <Loading />,
})

function OwnConditionScreen() {
  return (
    <OwnPage
      {...Route.useSearch()}
      title="A condition of your own"
      subtitle="Plans are suggested for it from what you write here, under the same safety limits. It says of itself that nobody has studied it."
      read={(one) => (one.kind === 'condition' ? one : null)}
    >
      {(kept, wiring) => <ConditionForm kept={kept} year={new Date().getFullYear()} {...wiring} />}
    </OwnPage>
  )
}
