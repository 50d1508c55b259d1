import { Loading } from '@healing-touch/ui/status.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../../api.ts'
import type { KeptEntry } from '../../../library/known.ts'
import { draftOfMeasure } from '../../../library/measure-draft.ts'
import { OwnPage, readOwnWish } from '../../../library/own-page.tsx'
import { type KeptQuestionnaire, QuestionnaireForm } from '../../../library/questionnaire-form.tsx'

export const Route = createFileRoute('/_in/library/own-questionnaire')({
  validateSearch: readOwnWish,
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnQuestionnaireScreen,
  pendingComponent: () => <Loading />,
})

function OwnQuestionnaireScreen() {
  return (
    <OwnPage
      {...Route.useSearch()}
      title="A questionnaire"
      subtitle="Questions you may ask under a licence of your own, or wrote yourself. They are recorded, scored, drawn and judged here."
      read={keptQuestionnaire}
    >
      {(kept, wiring) => <QuestionnaireForm kept={kept} {...wiring} />}
    </OwnPage>
  )
}

function keptQuestionnaire(one: KeptEntry): KeptQuestionnaire | null {
  if (one.kind !== 'instrument' || draftOfMeasure(one.entry.file)) return null
  const { id, file } = one.entry
  return { id, file, version: one.version, retiredAt: one.retiredAt }
}
