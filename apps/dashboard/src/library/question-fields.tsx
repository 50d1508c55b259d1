import { Button } from '@healing-touch/ui/button.tsx'
import { TextArea, TextField } from '@healing-touch/ui/text-field.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useState } from 'react'
import { isLong, type QuestionnaireFieldsProps, rangeIn, readItems } from './questionnaire-draft.ts'

/** Questions and answers, typed or pasted line by line, or read from an item file. */
export function QuestionFields({ draft, set, errorAt }: QuestionnaireFieldsProps) {
  const { read } = draft
  const { low, high } = rangeIn(draft)
  if (read)
    return (
      <div className="flex flex-col items-start gap-3">
        <p>
          {plural(Array.isArray(read.items) ? read.items.length : 0, 'question', 'questions')} from{' '}
          {read.from}.
        </p>
        {errorAt('questions') && (
          <p role="alert" className="font-medium text-danger-ink">
            {errorAt('questions')}
          </p>
        )}
        <Button onClick={() => set({ read: null })}>Type them instead</Button>
      </div>
    )
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        label="Questions"
        hint="One to a line, word for word"
        rows={8}
        value={draft.questions}
        error={errorAt('questions')}
        onValue={(questions) => set({ questions })}
      />
      {isLong(draft) ? (
        <TextField
          label="What is counted"
          hint="Such as days"
          value={draft.unit}
          error={errorAt('unit')}
          onValue={(unit) => set({ unit })}
        />
      ) : (
        <>
          <TextArea
            label="Words of the answers"
            optional
            hint={`One to a line, from the value ${low ?? '?'} up to ${high ?? '?'}. Without them patients tap on a scale of numbers.`}
            value={draft.answers}
            error={errorAt('answers')}
            onValue={(answers) => set({ answers })}
          />
          {draft.answers.trim() === '' && (
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                label={`What ${low ?? 'the lowest value'} means`}
                value={draft.lowLabel}
                error={errorAt('lowLabel')}
                onValue={(lowLabel) => set({ lowLabel })}
              />
              <TextField
                label={`What ${high ?? 'the highest value'} means`}
                value={draft.highLabel}
                error={errorAt('highLabel')}
                onValue={(highLabel) => set({ highLabel })}
              />
            </div>
          )}
        </>
      )}
      <FileChoice onRead={(found) => set({ read: found })} />
    </div>
  )
}

function FileChoice({
  onRead,
}: {
  onRead: (read: NonNullable<ReturnType<typeof readItems>>) => void
}) {
  const [trouble, setTrouble] = useState('')
  return (
    <div className="flex flex-col gap-1.5">
      <label className="flex flex-col gap-1.5">
        <span className="font-semibold">
          Or an item file <span className="font-normal text-ink-faint">(optional)</span>
        </span>
        <span className="text-sm text-ink-soft">
          JSON with “items”: for questions whose answers differ, count in reverse or have gaps.
        </span>
        <input
          type="file"
          accept="application/json,.json"
          className="tap file:mr-3 file:rounded-lg file:border file:border-line-strong file:bg-surface file:px-3 file:py-2 file:font-semibold file:text-ink"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (!file) return
            const read = file.size > 200_000 ? null : readItems(file.name, await file.text())
            if (read) onRead(read)
            else setTrouble(`“${file.name}” is no item file: JSON with a list called “items”.`)
          }}
        />
      </label>
      <p role="alert" className="text-sm font-medium text-danger-ink empty:hidden">
        {trouble}
      </p>
    </div>
  )
}
