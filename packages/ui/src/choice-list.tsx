import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { FieldGroup } from './field.tsx'

export type Choice<Value extends string> = {
  value: Value
  label: ReactNode
  hint?: ReactNode
  icon?: ReactNode
  disabled?: boolean
}

const layouts = {
  stack: 'flex flex-col gap-2',
  grid: 'grid gap-2 sm:grid-cols-2',
  inline: 'flex flex-wrap gap-2',
}

type GroupProps = {
  legend: ReactNode
  legendHidden?: boolean
  hint?: ReactNode
  error?: ReactNode
  optional?: boolean
  layout?: keyof typeof layouts
  className?: string
}

type ChoiceListProps<Value extends string> = GroupProps & {
  choices: readonly Choice<Value>[]
  value: Value | null
  onValue: (value: Value) => void
}

/** One of a few, as radio cards. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { choices, value, onValue, layout = 'stack', ...group } = props
  const name = useId()
  return (
    <FieldGroup {...group}>
      <div className={layouts[layout]}>
        {choices.map((choice) => (
          <ChoiceCard
            key={choice.value}
            kind="radio"
            name={name}
            choice={choice}
            checked={choice.value === value}
            onChecked={() => onValue(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type ManyChoiceListProps<Value extends string> = GroupProps & {
  choices: readonly Choice<Value>[]
  values: readonly Value[]
  onValues: (values: Value[]) => void
}

/** Any number of a few, as checkbox cards; the values keep the order of the choices. */
export function ManyChoiceList<Value extends string>(props: ManyChoiceListProps<Value>) {
  const { choices, values, onValues, layout = 'stack', ...group } = props
  const name = useId()

  function choose(chosen: Value, checked: boolean) {
    const next = choices.filter(({ value }) =>
      value === chosen ? checked : values.includes(value),
    )
    onValues(next.map(({ value }) => value))
  }

  return (
    <FieldGroup {...group}>
      <div className={layouts[layout]}>
        {choices.map((choice) => (
          <ChoiceCard
            key={choice.value}
            kind="checkbox"
            name={name}
            choice={choice}
            checked={values.includes(choice.value)}
            onChecked={(checked) => choose(choice.value, checked)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckFieldProps = {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChecked: (checked: boolean) => void
  disabled?: boolean
}

/** A single yes or no, such as a consent. */
export function CheckField({ label, hint, checked, onChecked, disabled }: CheckFieldProps) {
  const name = useId()
  return (
    <ChoiceCard
      kind="checkbox"
      name={name}
      choice={{ value: 'yes', label, hint, ...(disabled && { disabled }) }}
      checked={checked}
      onChecked={onChecked}
    />
  )
}

type ChoiceCardProps = {
  kind: 'radio' | 'checkbox'
  name: string
  choice: Choice<string>
  checked: boolean
  onChecked: (checked: boolean) => void
}

function ChoiceCard({ kind, name, choice, checked, onChecked }: ChoiceCardProps) {
  const id = useId()
  return (
    <label
      className={classes(
        'tap flex items-center gap-3 rounded-lg border px-3.5 py-2 transition-colors',
        'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        checked
          ? 'border-accent bg-accent-soft text-accent-ink ring-1 ring-accent'
          : 'border-line-strong bg-surface hover:border-accent',
        choice.disabled && 'opacity-55',
      )}
    >
      <input
        type={kind}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
        aria-labelledby={`${id}-label`}
        {...(choice.hint && { 'aria-describedby': `${id}-hint` })}
        className="size-5 shrink-0 accent-accent outline-none"
      />
      {choice.icon && (
        <span aria-hidden className="shrink-0">
          {choice.icon}
        </span>
      )}
      <span className="min-w-0">
        <span id={`${id}-label`} className="block leading-snug font-medium">
          {choice.label}
        </span>
        {choice.hint && (
          <span id={`${id}-hint`} className="block text-sm opacity-90">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}
