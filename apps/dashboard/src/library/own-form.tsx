import type { OwnEntry } from '@healing-touch/domain/library/own-entry.ts'
import { wordOwnEntryRefusal } from '@healing-touch/domain/library/own-entry.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { queryClient, trpc } from '../api.ts'
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
  // what somebody else saves while the form is open does not count as read
  const read = useRef(kept?.version ?? 0)
  const [theirs, setTheirs] = useState<number | null>(null)

  function fail(found: FormErrors) {
    setErrors(found)
    requestAnimationFrame(() => firstWrong(form.current)?.focus())
  }

  async function submit(retired: boolean) {
    const made = make()
    if (!made.ok) return fail(made.errors)
    try {
      const answer = await save({ own: made.own, readVersion: read.current, retired })
      if (answer.ok) return onSaved(retired ? 'Taken out of the library.' : 'Saved.')
      const { refusal } = answer
      if (refusal.kind === 'stale') return await overtaken(made.own)
      fail(refusalErrors(refusal, wordOwnEntryRefusal(refusal), paths))
    } catch (error) {
      fail(new Map([[wholeForm, messageOf(error)]]))
    }
  }

  /** Who changes an entry may save over theirs next, having been told; who adds one gives it another name. */
  async function overtaken({ kind, entry }: OwnEntry) {
    const { entries } = await queryClient.fetchQuery({
      ...trpc.library.own.queryOptions(),
      staleTime: 0,
    })
    const saved = entries.find((one) => one.kind === kind && one.entry.id === entry.id)
    if (kept && saved) {
      read.current = saved.version
      setTheirs(saved.version)
    }
    fail(new Map([[wholeForm, kept ? staleWords : takenWords]]))
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
      {theirs !== null && (
        <a
          href={location.href}
          target="_blank"
          rel="noreferrer"
          className="tap inline-flex items-center self-start font-semibold text-accent-ink underline"
        >
          Look at theirs, version {theirs}, in a new tab
        </a>
      )}
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" type="submit" busy={saving}>
          {theirs !== null ? 'Save mine over theirs' : kept?.retiredAt ? 'Bring it back' : 'Save'}
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

const staleWords =
  'Somebody else changed it meanwhile. What you wrote is still here: look at theirs before you save again.'
const takenWords =
  'Somebody else added one of this name meanwhile. What you wrote is still here: give it another name.'
