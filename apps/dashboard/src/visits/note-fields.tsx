import type { Note, Visit } from '@healing-touch/domain/visits/visit.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { TextArea } from '@healing-touch/ui/text-field.tsx'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Plus from 'lucide-react/icons/plus'
import { noteParts } from './phrases.ts'

type NoteFieldsProps = { note: Note; onNote: (note: Note) => void; last: Visit | null }

/** The note in four fields, with phrases to tap and last time's text to start from. */
export function NoteFields({ note, onNote, last }: NoteFieldsProps) {
  function add(id: keyof Note, words: string) {
    const text = note[id].trimEnd()
    onNote({ ...note, [id]: text === '' ? words : `${text} ${words}` })
  }

  return (
    <div className="flex flex-col gap-6">
      {noteParts.map(({ id, label, hint, phrases }) => {
        const before = last?.note[id].trim() ?? ''
        const open = phrases.filter((phrase) => !note[id].includes(phrase))
        return (
          <div key={id} className="flex flex-col gap-2">
            <TextArea
              label={label}
              hint={hint}
              rows={3}
              maxLength={10_000}
              className="[&_textarea]:field-sizing-content [&_textarea]:min-h-24"
              value={note[id]}
              onValue={(text) => onNote({ ...note, [id]: text })}
            />
            <ul
              className="flex flex-wrap gap-1.5"
              aria-label={`Phrases for ${label.toLowerCase()}`}
            >
              {before !== '' && !note[id].includes(before) && (
                <li>
                  <Button
                    size="small"
                    icon={<CopyPlus aria-hidden size={16} />}
                    onClick={() => add(id, before)}
                  >
                    As last time<span className="sr-only">, {label.toLowerCase()}</span>
                  </Button>
                </li>
              )}
              {open.map((phrase) => (
                <li key={phrase}>
                  <Button
                    tone="quiet"
                    size="small"
                    className="font-medium"
                    icon={<Plus aria-hidden size={16} />}
                    onClick={() => add(id, phrase)}
                  >
                    {phrase.replace(/\.$/, '')}
                  </Button>
                </li>
              ))}
            </ul>
            {before !== '' && (
              <details>
                <summary className="tap flex cursor-pointer items-center text-sm font-semibold text-accent-ink">
                  Last time<span className="sr-only">, {label.toLowerCase()}</span>
                </summary>
                <p className="rounded-lg bg-sunken p-3 whitespace-pre-wrap text-ink-soft">
                  {before}
                </p>
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}
