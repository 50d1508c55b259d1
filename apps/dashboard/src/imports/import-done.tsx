import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import Undo2 from 'lucide-react/icons/undo-2'
import { useEffect, useRef, useState } from 'react'
import { UndoDialog } from './undo-dialog.tsx'

type ImportDoneProps = {
  id: string
  name: string
  taken: number
  refused: number
  onUndone: () => void
}

/** What was brought along just now, where to see it, and the way back. */
export function ImportDone({ id, name, taken, refused, onUndone }: ImportDoneProps) {
  const [undoing, setUndoing] = useState(false)
  const words = useRef<HTMLParagraphElement>(null)

  // the form it came from is gone: without this the focus would be nowhere
  useEffect(() => words.current?.focus(), [])

  return (
    <Card tone="good">
      <p ref={words} tabIndex={-1} className="text-lg font-semibold outline-none">
        {plural(taken, 'row', 'rows')} of “{name}” {taken === 1 ? 'is' : 'are'} here now.
        {refused > 0 && ` ${plural(refused, 'row', 'rows')} stayed behind.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Link to="/practice" search={{ from: id }} className={buttonClass({ tone: 'primary' })}>
          See the report
        </Link>
        <Button icon={<Undo2 aria-hidden size={20} />} onClick={() => setUndoing(true)}>
          Undo
        </Button>
      </div>
      {undoing && (
        <UndoDialog
          wanted={{ id, name, taken }}
          onClose={() => setUndoing(false)}
          onUndone={onUndone}
        />
      )}
    </Card>
  )
}
