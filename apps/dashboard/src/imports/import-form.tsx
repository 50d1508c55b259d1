import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DryRun } from './dry-run.tsx'
import { FileDrop } from './file-drop.tsx'
import { ImportDone } from './import-done.tsx'
import { LookTable } from './look-table.tsx'
import { PeopleFields } from './people-fields.tsx'
import { SeriesFields } from './series-fields.tsx'
import { TimesFields } from './times-fields.tsx'
import { type Trouble, useImport } from './use-import.ts'

/** Choose, look, say what means what, check, bring along: one after the other on one page. */
export function ImportForm() {
  const steps = useImport()
  const { upload, look, draft, messages, checked, done, trouble } = steps
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState(0)

  useEffect(() => {
    if (wrong > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [wrong])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const found = Object.keys(await steps.check()).length
    if (found > 0) setWrong((count) => count + 1)
  }

  const fields = draft && { draft, messages, onDraft: steps.change }
  return (
    <>
      {done && <ImportDone {...done} onUndone={steps.forgetDone} />}
      <Card title="1. Choose the file">
        <FileDrop
          chosen={upload?.name ?? null}
          busy={steps.looking}
          error={trouble?.at === 'file' ? trouble.message : null}
          onFile={steps.choose}
        />
        {look && (
          <div className="mt-5">
            <LookTable header={look.header} rows={look.rows} count={look.count} />
          </div>
        )}
      </Card>
      {look && fields && (
        <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6 sm:gap-8">
          <Card title="2. The measure">
            <SeriesFields {...fields} />
          </Card>
          <Card title="3. When it was measured">
            <TimesFields {...fields} header={look.header} />
          </Card>
          <Card title="4. Who they are">
            <PeopleFields {...fields} header={look.header} groups={look.groups} />
          </Card>
          <Card title="5. Check, then bring along">
            {checked ? (
              <DryRun
                key={checked.id}
                report={checked.report}
                times={fields.draft.times.map(({ name }) => name.trim())}
                fileName={upload?.name ?? ''}
                busy={steps.bringing}
                onBring={steps.bring}
              />
            ) : (
              <div className="flex flex-col items-start gap-3">
                <p className="text-ink-soft">
                  Checking changes nothing: it says which rows can be taken, and why others can't.
                </p>
                <Button type="submit" tone="primary" size="large" busy={steps.checking}>
                  Check the file
                </Button>
              </div>
            )}
            <StepTrouble trouble={trouble} missing={Object.keys(messages).length} />
          </Card>
        </form>
      )}
    </>
  )
}

function StepTrouble({ trouble, missing }: { trouble: Trouble | null; missing: number }) {
  const message =
    trouble && trouble.at !== 'file'
      ? trouble.message
      : missing > 0
        ? `${missing === 1 ? 'One field needs' : `${missing} fields need`} a look above.`
        : null
  return (
    <div role="alert" className="empty:hidden">
      {message && (
        <p className="mt-4 flex items-start gap-1.5 font-medium text-danger-ink">
          <CircleAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
          {message}
        </p>
      )}
    </div>
  )
}
