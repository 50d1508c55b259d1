import CircleAlert from 'lucide-react/icons/circle-alert'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to put it right; nothing when all is well. */
  error?: ReactNode
  optional?: boolean | undefined
  /** Hides the label from the eye only, where the surroundings already say it. */
  labelHidden?: boolean | undefined
}

export type Control = {
  id: string
  className: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

const controlClass =
  'tap w-full rounded-md border border-line-strong bg-surface px-3.5 py-2 text-ink transition-colors hover:border-accent disabled:bg-sunken disabled:text-ink-faint aria-invalid:border-2 aria-invalid:border-danger'

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger-ink">
      <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  )
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-ink-soft">
      {children}
    </p>
  )
}

function Optional() {
  return <span className="font-normal text-ink-faint"> (optional)</span>
}

type FieldProps = FieldWords & {
  id?: string | undefined
  className?: string | undefined
  children: (control: Control) => ReactNode
}

/** Label, hint and error around any control; spread what it hands over onto the control. */
export function Field(props: FieldProps) {
  const { label, hint, error, optional, labelHidden, className, children } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const describedBy = classes(Boolean(error) && `${id}-error`, Boolean(hint) && `${id}-hint`)
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {children({
        id,
        className: controlClass,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

type FieldGroupProps = Omit<FieldWords, 'label' | 'labelHidden'> & {
  legend: ReactNode
  legendHidden?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** The same around several controls that answer one question. */
export function FieldGroup(props: FieldGroupProps) {
  const { legend, legendHidden, hint, error, optional, className, children } = props
  const id = useId()
  const describedBy = classes(Boolean(error) && `${id}-error`, Boolean(hint) && `${id}-hint`)
  return (
    <fieldset
      className={classes('flex min-w-0 flex-col gap-1.5', className)}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <legend className={legendHidden ? 'sr-only' : 'float-left w-full font-semibold'}>
        {legend}
        {optional && <Optional />}
      </legend>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

/** Takes the words of a field off the props of its control. */
export function splitField<
  Props extends FieldWords & { id?: string | undefined; className?: string | undefined },
>(props: Props) {
  const { label, hint, error, optional, labelHidden, id, className, ...control } = props
  return { field: { label, hint, error, optional, labelHidden, id, className }, control }
}
