import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import PenLine from 'lucide-react/icons/pen-line'
import { useState } from 'react'
import { AmendForm } from './amend-form.tsx'
import { AmendmentText } from './amendment-text.tsx'
import type { VisitScreen } from './screen.ts'

type AmendmentsProps = { screen: VisitScreen; zone: string; readOnly: boolean }

/** What was added after the chart was signed, below it and in order; and the way to add to it. */
export function Amendments({ screen, zone, readOnly }: AmendmentsProps) {
  const [writing, setWriting] = useState(false)
  const { amendments } = screen
  if (readOnly && amendments.length === 0) return null
  return (
    <Card
      title="Amendments"
      action={
        !readOnly &&
        !writing && (
          <Button
            className="print:hidden"
            icon={<PenLine aria-hidden size={18} />}
            onClick={() => setWriting(true)}
          >
            Amend
          </Button>
        )
      }
    >
      {amendments.length === 0 && (
        <p className="text-ink-soft">
          None. What was signed stays as it is; what is to be put right is added here.
        </p>
      )}
      <ol className="flex flex-col gap-4">
        {amendments.map((one) => (
          <li key={one.id} className="border-l-4 border-accent pl-3">
            <AmendmentText amendment={one} zone={zone} />
          </li>
        ))}
      </ol>
      {writing && <AmendForm screen={screen} onDone={() => setWriting(false)} />}
    </Card>
  )
}
