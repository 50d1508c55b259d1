import { wordOwnEntryRefusal } from '@healing-touch/domain/library/own-entry.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { messageOf } from '../shell/message-of.ts'
import {
  type FieldPaths,
  type FormErrors,
  type Made,
  refusalErrors,
  wholeForm,
} from './made-entry.ts'
import { useSaveOwn } from './use-save-own.ts'

type OwnFormProps = {
  /** The entry to change; null for a new one. */
  kept: { readonly version: number; readonly retiredAt: string | null } | null
  make: () => Made
  paths: FieldPaths
  onSaved: (words: string) => void
  /** The fields, each with its error. */
  children: (errorAt: (field: string) => string | undefined) => ReactNode
}

/** The frame of the form of an own entry: it is checked, saved, taken out and brought back here. */
export function OwnForm({ kept, make, paths, onSaved, children }: OwnFormProps) {
  const [errors, setErrors] = useState<FormErrors>(new Map())
  const form = useRef<HTMLFormElement>(null)
  const { save, saving } = useSaveOwn()

  function fail(found: FormErrors) {
    setErrors(found)
    requestAnimationFrame(() => firstWrong(form.current)?.focus())
  }

  async function submit(retired: boolean) {
    const made = make()
    if (!made.ok) return fail(made.errors)
    try {
      const answer = await save({ own: made.own, readVersion: kept?.version ?? 0, retired })
      if (answer.ok) return onSaved(retired ? 'Taken out of the library.' : 'Saved.')
      const { refusal } = answer
      fail(
        refusal.kind === 'stale'
          ? new Map([[wholeForm, staleWords]])
          : refusalErrors(refusal, wordOwnEntryRefusal(refusal), paths),
      )
    } catch (error) {
      fail(new Map([[wholeForm, messageOf(error)]]))
    }
  }

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit(false)
      }}
      className="flex flex-col gap-6"
    >
      {children((field) => errors.get(field))}
      <p role="alert" tabIndex={-1} className="font-medium text-danger-ink empty:hidden">
        {errors.get(wholeForm)}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" type="submit" busy={saving}>
          {kept?.retiredAt ? 'Bring it back' : 'Save'}
        </Button>
        {kept && !kept.retiredAt && (
          <Button disabled={saving} onClick={() => void submit(true)}>
            Take it out of the library
          </Button>
        )}
      </div>
    </form>
  )
}

/** The first control with an error beside it, or what is said of the form as a whole. */
function firstWrong(form: HTMLElement | null): HTMLElement | null | undefined {
  const beside = form?.querySelector('[id$="-error"]')?.closest('fieldset, div')
  return (
    beside?.querySelector<HTMLElement>('input, select, textarea, button') ??
    form?.querySelector<HTMLElement>('[role="alert"]:not(:empty)')
  )
}

const staleWords = 'Somebody else changed it meanwhile. Open it again to see how.'
