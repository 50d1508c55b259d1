import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import type { KeptEntry } from '../../../library/known.ts'
import { draftOfMeasure, newMeasure } from '../../../library/measure-draft.ts'
import { type KeptMeasure, MeasureForm } from '../../../library/measure-form.tsx'
import { OwnPage, readOwnWish } from '../../../library/own-page.tsx'

export const Route = createFileRoute('/_in/library/own-measure')({
  validateSearch: readOwnWish,
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnMeasureScreen,
  pendingComponent: () => <Loading />,
})

function OwnMeasureScreen() {
  return (
    <OwnPage
      {...Route.useSearch()}
      title="A measure of your own"
      subtitle="A number you take yourself. It is recorded, drawn and judged like the others; what a change means is your own decision."
      read={keptMeasure}
    >
      {(kept, wiring) => <MeasureForm kept={kept} empty={newMeasure} {...wiring} />}
    </OwnPage>
  )
}

function keptMeasure(one: KeptEntry): KeptMeasure | null {
  if (one.kind !== 'instrument') return null
  const draft = draftOfMeasure(one.entry.file)
  return draft && { id: one.entry.id, draft, version: one.version, retiredAt: one.retiredAt }
}
