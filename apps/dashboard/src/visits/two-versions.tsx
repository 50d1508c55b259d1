import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { findTechnique } from '@healing-touch/domain/techniques/techniques.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import type { ReactNode } from 'react'
import { type ChartDraft, draftOf, lineKey } from './chart-draft.ts'
import { noteParts } from './phrases.ts'
import type { VisitScreen } from './screen.ts'

type TwoVersionsProps = {
  mine: ChartDraft
  theirs: VisitScreen
  onMine: () => void
  onTheirs: () => void
}

/** Somebody saved this chart too: both texts side by side, and nothing is lost before one is chosen. */
export function TwoVersions({ mine, theirs, onMine, onTheirs }: TwoVersionsProps) {
  const finished = theirs.visit.chartedAt !== null
  return (
    <Card title="Somebody else saved this chart" tone="attention">
      <p>
        {finished
          ? 'Theirs is finished and stays as it is. Copy what you still need before you go on.'
          : 'Yours is still here. Compare the two, then keep one; what you want from the other can be copied first.'}
      </p>
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <Version
          title="Yours"
          chart={mine}
          action={!finished && <Button onClick={onMine}>Keep mine</Button>}
        />
        <Version
          title="Theirs"
          chart={draftOf(theirs)}
          action={<Button onClick={onTheirs}>Take theirs</Button>}
        />
      </div>
    </Card>
  )
}

function Version(props: { title: string; chart: ChartDraft; action: ReactNode }) {
  const { title, chart, action } = props
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-surface p-3.5 text-ink">
      <h3 className="text-lg">{title}</h3>
      {noteParts.map(({ id, label }) => (
        <div key={id}>
          <p className="text-sm font-semibold">{label}</p>
          <p className="whitespace-pre-wrap">{chart.note[id] || '–'}</p>
        </div>
      ))}
      <ul className="text-sm">
        {chart.ledger.map((line) => (
          <li key={lineKey(line)}>
            {findTechnique(line.technique)?.name}, {siteName(line).toLowerCase()}, {line.minutes}{' '}
            min{line.pressure !== null && `, pressure ${line.pressure}`}
          </li>
        ))}
      </ul>
      {action}
    </div>
  )
}
