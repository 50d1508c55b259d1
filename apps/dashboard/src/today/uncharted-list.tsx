import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { Link } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useState } from 'react'
import { ago } from '../words/day-words.ts'
import type { PracticeDay } from './day-answer.ts'

const most = 3

/** Visits of earlier days whose chart was never finished. */
export function UnchartedList({
  uncharted,
  today,
}: {
  uncharted: PracticeDay['uncharted']
  today: string
}) {
  const [open, setOpen] = useState(false)
  if (uncharted.length === 0) return null
  const shown = open ? uncharted : uncharted.slice(0, most)
  return (
    <Card
      tone="attention"
      title={`${plural(uncharted.length, 'visit', 'visits', locale)} still to chart`}
    >
      <ul className="-my-1 divide-y divide-attention/25">
        {shown.map(({ visitId, patientId, patientName, day }) => (
          <li key={visitId}>
            <Link
              to="/patients/$patientId/visits/$visitId"
              params={{ patientId, visitId }}
              className="tap flex items-center justify-between gap-3 hover:underline"
            >
              <span>
                <span className="font-semibold">{patientName}</span>, {ago(day, today)}
              </span>
              <ChevronRight aria-hidden size={18} className="shrink-0" />
            </Link>
          </li>
        ))}
      </ul>
      {uncharted.length > most && (
        <Button
          tone="quiet"
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="mt-2 -ml-3.5 text-attention-ink"
        >
          {open ? 'Show fewer' : `Show all ${uncharted.length}`}
        </Button>
      )}
    </Card>
  )
}
