import type { Answers, Instrument, Item } from '@healing-touch/domain/outcomes/instrument.ts'
import { answerBounds, promptOf } from '@healing-touch/domain/outcomes/variant.ts'
import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { useState } from 'react'

/** What was refused: the field by its path in the entry, such as `answers.pain`. */
export type Wrong = { readonly field: string; readonly message: string }

type AnswerFieldsProps = {
  instrument: Instrument
  variant: string | null
  answers: Answers
  /** The activities this patient named at their first measurement. */
  named: readonly string[]
  wrong: Wrong | null
  onAnswers: (answers: Record<string, number | null>) => void
}

/** The questions of any instrument: scales, choices and quantities, or activities in the patient's own words. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { instrument, variant, answers, named, wrong, onAnswers } = props
  const set = (id: string, value: number | null) => onAnswers({ ...answers, [id]: value })
  const errorAt = (id: string) => (wrong?.field === `answers.${id}` ? wrong.message : undefined)
  const { form } = instrument
  if (form.kind === 'items')
    return form.items.map((item) => (
      <div key={item.id} data-field={`answers.${item.id}`}>
        <ItemField
          instrument={instrument}
          variant={variant}
          item={item}
          value={answers[item.id] ?? null}
          error={errorAt(item.id)}
          onValue={(value) => set(item.id, value)}
        />
      </div>
    ))
  if (named.length > 0)
    return named.map((activity) => (
      <div key={activity} data-field={`answers.${activity}`}>
        <NumberScale
          legend={activity}
          {...form.answer}
          value={answers[activity] ?? null}
          error={errorAt(activity)}
          onValue={(value) => set(activity, value)}
        />
      </div>
    ))
  return <NewActivities form={form} errorAt={errorAt} onAnswers={onAnswers} />
}

function NewActivities({
  form,
  errorAt,
  onAnswers,
}: {
  form: Extract<Instrument['form'], { kind: 'activities' }>
  errorAt: (activity: string) => string | undefined
  onAnswers: AnswerFieldsProps['onAnswers']
}) {
  const [rows, setRows] = useState<{ activity: string; rating: number | null }[]>(
    Array.from({ length: form.least }, () => ({ activity: '', rating: null })),
  )
  const change = (index: number, part: Partial<(typeof rows)[number]>) => {
    const next = rows.map((row, at) => (at === index ? { ...row, ...part } : row))
    setRows(next)
    onAnswers(
      Object.fromEntries(
        next
          .filter(({ activity }) => activity.trim() !== '')
          .map((row) => [row.activity.trim(), row.rating]),
      ),
    )
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-soft">{form.prompt}</p>
      {rows.map((row, index) => (
        <div
          key={index}
          data-field={`answers.${row.activity.trim()}`}
          className="flex flex-col gap-2"
        >
          <TextField
            label={`Activity ${index + 1}`}
            value={row.activity}
            maxLength={120}
            onValue={(activity) => change(index, { activity })}
          />
          <NumberScale
            legend={`How well: activity ${index + 1}`}
            {...form.answer}
            value={row.rating}
            error={row.activity.trim() === '' ? undefined : errorAt(row.activity.trim())}
            onValue={(rating) => change(index, { rating })}
          />
        </div>
      ))}
    </div>
  )
}

type ItemFieldProps = {
  instrument: Instrument
  variant: string | null
  item: Item
  value: number | null
  error: string | undefined
  onValue: (value: number | null) => void
}

function ItemField({ instrument, variant, item, value, error, onValue }: ItemFieldProps) {
  const prompt = promptOf(instrument, variant, item)
  const { answer } = item
  switch (answer.kind) {
    case 'scale':
      return (
        <NumberScale legend={prompt} {...answer} value={value} error={error} onValue={onValue} />
      )
    case 'choice':
      return (
        <ChoiceList
          legend={prompt}
          value={value === null ? null : String(value)}
          error={error}
          onValue={(next) => onValue(Number(next))}
          choices={answer.options.map((option) => ({
            value: String(option.value),
            label: option.label,
          }))}
        />
      )
    case 'quantity': {
      const { low, high, step, unit } = answerBounds(instrument, variant, answer)
      return (
        <NumberField
          label={prompt}
          unit={unit ?? undefined}
          hint={`${low} to ${high}`}
          step={step}
          optional={item.optional}
          value={value ?? ''}
          error={error}
          onChange={({ currentTarget }) =>
            onValue(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        />
      )
    }
  }
}
