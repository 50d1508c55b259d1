import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import type { ReactNode } from 'react'
import { findTechnique } from '../library/known.ts'
import { type ChartDraft, draftOf } from './chart-draft.ts'
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
          other={draftOf(theirs)}
          action={!finished && <Button onClick={onMine}>Keep mine</Button>}
        />
        <Version
          title="Theirs"
          chart={draftOf(theirs)}
          other={mine}
          action={<Button onClick={onTheirs}>Take theirs</Button>}
        />
      </div>
    </Card>
  )
}

type VersionProps = { title: string; chart: ChartDraft; other: ChartDraft; action: ReactNode }

/** What differs from the other one has a line at its side. */
function Version({ title, chart, other, action }: VersionProps) {
  const mark = (differs: boolean) => (differs ? 'border-l-4 border-attention pl-3' : '')
  const lines = ledgerText(chart)
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-surface p-3.5 text-ink">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg">{title}</h3>
        {action}
      </div>
      {noteParts.map(({ id, label }) => (
        <div key={id} className={mark(chart.note[id] !== other.note[id])}>
          <p className="text-sm font-semibold">{label}</p>
          <p className="whitespace-pre-wrap">{chart.note[id] || '–'}</p>
        </div>
      ))}
      <ul className={classes('text-sm', mark(lines.join() !== ledgerText(other).join()))}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

function ledgerText({ ledger }: ChartDraft): string[] {
  return ledger.map((line) => {
    const name = findTechnique(line.technique)?.name ?? line.technique
    const pressure = line.pressure === null ? '' : `, pressure ${line.pressure}`
    return `${name}, ${siteName(line).toLowerCase()}, ${line.minutes} min${pressure}`
  })
}
