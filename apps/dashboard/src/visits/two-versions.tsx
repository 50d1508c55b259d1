import { siteName } from '@healing-touch/domain/body/site-key.ts'
import type { VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import { plural } from '@healing-touch/ui/words/format.ts'
import Check from 'lucide-react/icons/check'
import { useState } from 'react'
import { findTechnique } from '../library/known.ts'
import { type ChartDraft, draftOf } from './chart-draft.ts'
import {
  type ChartPart,
  type Choice,
  type Choices,
  clearChoices,
  differentParts,
  mergeCharts,
} from './chart-versions.ts'
import { noteParts } from './phrases.ts'
import type { SavedChart } from './screen.ts'

type TwoVersionsProps = {
  mine: ChartDraft
  theirs: SavedChart
  /** What both began from. */
  base: ChartDraft
  onChosen: (chart: ChartDraft) => void
}

/** Somebody saved this chart too: both texts part by part where they differ, and nothing is lost before one is chosen. */
export function TwoVersions({ mine, theirs, base, onChosen }: TwoVersionsProps) {
  const saved = draftOf(theirs)
  const [chosen, setChosen] = useState<Choices>({})
  const choices = { ...clearChoices(mine, saved, base), ...chosen }
  const parts = differentParts(mine, saved)
  const open = parts.filter((part) => !choices[part]).length
  const signed = theirs.visit.chartedAt !== null
  return (
    <Card title="Somebody else saved this chart" tone="attention">
      <p>
        {signed
          ? 'Theirs is signed and stays as it is. Copy what you still need: it can be added below it as an amendment.'
          : 'Both texts are here, and yours is not lost. Choose for each part, then save again.'}
      </p>
      <ol className="mt-4 flex flex-col gap-4">
        {parts.map((part) => (
          <li key={part} className="rounded-lg bg-surface p-3.5 text-ink">
            <h3 className="mb-2 text-lg">{nameOf(part)}</h3>
            <div className="grid gap-3 md:grid-cols-2">
              {(['mine', 'theirs'] as const).map((whose) => (
                <Side
                  key={whose}
                  whose={whose}
                  part={part}
                  text={textOf(whose === 'mine' ? mine : saved, part)}
                  chosen={!signed && choices[part] === whose}
                  onChoose={signed ? null : () => setChosen({ ...chosen, [part]: whose })}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        {!signed && open > 0 && (
          <p className="font-medium">{plural(open, 'part', 'parts')} to choose</p>
        )}
        {signed ? (
          <Button onClick={() => onChosen(saved)}>Go on with theirs</Button>
        ) : (
          <Button
            tone="primary"
            disabled={open > 0}
            onClick={() => onChosen(mergeCharts(mine, saved, choices))}
          >
            Save again
          </Button>
        )}
      </div>
    </Card>
  )
}

type SideProps = {
  whose: Choice
  part: ChartPart
  text: string
  chosen: boolean
  onChoose: (() => void) | null
}

function Side({ whose, part, text, chosen, onChoose }: SideProps) {
  const keep = whose === 'mine' ? 'Keep mine' : 'Keep theirs'
  return (
    <div
      className={classes(
        'flex flex-col gap-2 rounded-lg border-2 p-3',
        chosen ? 'border-accent' : 'border-line',
      )}
    >
      <p className="text-sm font-semibold text-ink-soft">
        {whose === 'mine' ? 'What you wrote' : 'What is saved'}
      </p>
      <p className="min-w-0 grow whitespace-pre-wrap wrap-anywhere">{text || '–'}</p>
      {onChoose && (
        <Button
          size="small"
          aria-label={`${keep}, ${nameOf(part).toLowerCase()}`}
          aria-pressed={chosen}
          icon={chosen ? <Check aria-hidden size={16} /> : undefined}
          className="self-start"
          onClick={onChoose}
        >
          {keep}
        </Button>
      )}
    </div>
  )
}

function nameOf(part: ChartPart): string {
  switch (part) {
    case 'before':
      return 'Before'
    case 'after':
      return 'After'
    case 'ledger':
      return 'What the hands did'
    case 'minutes':
      return 'Minutes of the visit'
    default:
      return noteParts.find(({ id }) => id === part)?.label ?? part
  }
}

function textOf(chart: ChartDraft, part: ChartPart): string {
  switch (part) {
    case 'before':
    case 'after':
      return ratingsText(chart.scores[part])
    case 'ledger':
      return chart.ledger.map(lineText).join('\n')
    case 'minutes':
      return `${chart.minutes}`
    default:
      return chart.note[part]
  }
}

function ratingsText({ pain, calm, stress }: VisitScores['before']): string {
  const rated = Object.entries({ Pain: pain, Calm: calm, Stress: stress })
  return rated.flatMap(([name, score]) => (score === null ? [] : `${name} ${score}`)).join(', ')
}

function lineText(line: ChartDraft['ledger'][number]): string {
  const name = findTechnique(line.technique)?.name ?? line.technique
  const pressure = line.pressure === null ? '' : `, pressure ${line.pressure}`
  const despite = line.despite === undefined ? '' : ` (${line.despite})`
  return `${name}, ${siteName(line).toLowerCase()}, ${line.minutes} min${pressure}${despite}`
}
