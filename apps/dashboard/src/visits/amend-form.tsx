import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { wordAmendRefusal } from '@healing-touch/domain/visits/amend-visit.ts'
import { AmendmentEntry } from '@healing-touch/domain/visits/amendment.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import type { VisitScreen } from './screen.ts'

const leaveWords = 'The amendment is not saved yet. Leave anyway and lose it?'
const nothing = { text: '', reason: '' }
type Errors = Partial<Record<'text' | 'reason' | 'form', string>>

/** Adds to a signed note; what was typed stays until it is saved. */
export function AmendForm({ screen, onDone }: { screen: VisitScreen; onDone: () => void }) {
  const [entry, setEntry] = useState(nothing)
  const [errors, setErrors] = useState<Errors>({})
  const id = useRef(newId())
  const form = useRef<HTMLFormElement>(null)
  const { toast } = useAnnounce()
  const { mutateAsync, isPending } = useMutation(trpc.visits.amend.mutationOptions())
  const { id: visitId, patientId } = screen.visit
  const dirty = () => entry.text.trim() !== '' || entry.reason.trim() !== ''

  useBlocker({
    shouldBlockFn: () => dirty() && !window.confirm(leaveWords),
    enableBeforeUnload: dirty,
  })
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  function leave() {
    if (!dirty() || window.confirm(leaveWords)) onDone()
  }

  function fail(found: Errors) {
    setErrors(found)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }

  async function save() {
    const parsed = AmendmentEntry.safeParse(entry)
    if (!parsed.success) {
      const wrong = fieldErrors(parsed.error).map(({ field }) => field)
      return fail({
        ...(wrong.includes('text') && { text: 'Write what is to be added or put right.' }),
        ...(wrong.includes('reason') && { reason: 'Say why, in a few words.' }),
      })
    }
    try {
      const answer = await mutateAsync({ id: id.current, patientId, visitId, entry: parsed.data })
      if (!answer.ok) return fail({ form: wordAmendRefusal(answer.refusal) })
      markScreensStale()
      queryClient.setQueryData(
        trpc.visits.read.queryKey({ visitId }),
        (known) =>
          known && {
            ...known,
            amendments: [...known.amendments.filter((one) => one.id !== id.current), answer.value],
          },
      )
      toast('The amendment is signed.')
      onDone()
    } catch (error) {
      fail({ form: `${messageOf(error)} Nothing you wrote is lost.` })
    }
  }

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className="mt-5 flex flex-col gap-4 border-t border-line pt-4 print:hidden"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        label="What is to be added or put right"
        hint="It stands below the note with your name and the time, and cannot be changed later."
        rows={4}
        maxLength={10_000}
        value={entry.text}
        error={errors.text}
        onValue={(text) => setEntry({ ...entry, text })}
      />
      <TextField
        label="Why"
        maxLength={600}
        value={entry.reason}
        error={errors.reason}
        onValue={(reason) => setEntry({ ...entry, reason })}
      />
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {errors.form}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button disabled={isPending} onClick={leave}>
          Leave it
        </Button>
        <Button type="submit" tone="primary" busy={isPending}>
          Sign the amendment
        </Button>
      </div>
    </form>
  )
}
