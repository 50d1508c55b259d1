import { classes } from '@healing-touch/ui/classes.ts'
import CircleAlert from 'lucide-react/icons/circle-alert'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import { useId, useState } from 'react'

type FileDropProps = {
  /** The name of the file that is chosen. */
  chosen: string | null
  busy: boolean
  error: string | null
  onFile: (file: File) => void
}

/** Choose a file, or drop one. */
export function FileDrop({ chosen, busy, error, onFile }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div className="flex flex-col gap-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer.files
          if (file) onFile(file)
        }}
        className={classes(
          'flex min-h-28 flex-col items-center justify-center gap-1.5 rounded-xl border-2 border-dashed px-6 py-6 text-center transition-colors',
          'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong hover:border-accent',
        )}
      >
        <FileSpreadsheet aria-hidden size={28} className="text-accent-ink" />
        <span className="font-semibold">
          {busy ? 'Reading the file …' : (chosen ?? 'Choose a CSV file, or drop it here')}
        </span>
        <span id={`${id}-hint`} className="text-sm text-ink-soft">
          {chosen
            ? 'Choose or drop another to begin anew'
            : 'One row for each person, up to 10 MB. Saved as “CSV UTF-8”.'}
        </span>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className="sr-only"
          aria-describedby={classes(`${id}-hint`, error !== null && `${id}-error`)}
          {...(error && { 'aria-invalid': true })}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) onFile(file)
            // the same file, corrected, can be chosen again
            event.currentTarget.value = ''
          }}
        />
      </label>
      <div role="alert" className="empty:hidden">
        {error && (
          <p id={`${id}-error`} className="flex items-start gap-1.5 font-medium text-danger-ink">
            <CircleAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
