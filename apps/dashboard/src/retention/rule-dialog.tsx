import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import {
  Retention,
  retentionPresets,
  wordRetention,
} from '@healing-touch/domain/people/retention.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { CheckField, type Choice, ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type Answer, queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

const choices: readonly Choice<string>[] = [
  ...retentionPresets.map(({ place, rule, source }) => ({
    value: place,
    label: place,
    hint: `${rule} (${source})`,
  })),
  { value: 'own', label: 'Another rule', hint: 'The law of your place, in your own numbers.' },
]

type RuleDialogProps = { settings: Answer['retention']['show']; onClose: () => void }
type Draft = { years: number | null; untilAge: number | null }

export function RuleDialog({ settings, onClose }: RuleDialogProps) {
  const form = useId()
  const { toast } = useAnnounce()
  const [draft, setDraft] = useState<Draft>(settings.retention)
  const [choice, setChoice] = useState(
    () =>
      retentionPresets.find(
        ({ years, untilAge }) =>
          years === settings.retention.years && untilAge === settings.retention.untilAge,
      )?.place ?? 'own',
  )
  const [erasesByItself, setErasesByItself] = useState(settings.erasesByItself)
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const save = useMutation(
    trpc.retention.setSettings.mutationOptions({
      onSuccess: (answer) => {
        queryClient.setQueryData(trpc.retention.show.queryKey(), answer)
        void queryClient.invalidateQueries(trpc.retention.ofPatient.queryFilter())
        toast('The rule is saved.')
        onClose()
      },
    }),
  )
  const read = Retention.safeParse(draft)

  function choose(place: string) {
    setChoice(place)
    const preset = retentionPresets.find((one) => one.place === place)
    if (preset) setDraft({ years: preset.years, untilAge: preset.untilAge })
  }

  function submit() {
    if (read.success) {
      setErrors(new Map())
      const was = { retention: settings.retention, erasesByItself: settings.erasesByItself }
      return save.mutate({ was, retention: read.data, erasesByItself })
    }
    return setErrors(new Map(fieldErrors(read.error).map((one) => [one.field, one.message])))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="How long records are kept"
      description="The law of your place decides, and it may ask for more than this. If you are not sure, ask your college or your insurer."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form={form} busy={save.isPending}>
            Save the rule
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ChoiceList legend="Whose rule" choices={choices} value={choice} onValue={choose} />
        {choice === 'own' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <NumberField
              label="After the last entry"
              hint="Counted from the newest thing in the record."
              unit="years"
              inputMode="numeric"
              value={draft.years ?? ''}
              error={errors.get('years')}
              onValue={(years) => setDraft({ ...draft, years })}
            />
            <NumberField
              label="At least until this birthday"
              hint="For those who were minors; 0 where it makes no difference."
              inputMode="numeric"
              value={draft.untilAge ?? ''}
              error={errors.get('untilAge')}
              onValue={(untilAge) => setDraft({ ...draft, untilAge })}
            />
          </div>
        )}
        <p aria-live="polite" className="font-medium empty:hidden">
          {read.success && wordRetention(read.data)}
        </p>
        <CheckField
          label="Erase by itself"
          hint="30 days after a record’s time is over, at most 20 a day. After every change here 30 days pass first, so that you can look at the list and hold what must stay. Records that rest, and charts that one member keeps, stay in any case."
          checked={erasesByItself}
          onChecked={setErasesByItself}
        />
      </form>
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {save.isError && messageOf(save.error)}
      </p>
    </Dialog>
  )
}
