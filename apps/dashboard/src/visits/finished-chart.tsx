import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import Lock from 'lucide-react/icons/lock'
import { findTechnique } from '../library/known.ts'
import { pressureWords } from '../plans/plan-words.ts'
import { Amendments } from './amendments.tsx'
import { lineKey, minutesOf } from './chart-draft.ts'
import { noteParts } from './phrases.ts'
import { ScoreChanges } from './score-fields.tsx'
import type { VisitScreen } from './screen.ts'

type FinishedChartProps = {
  screen: VisitScreen
  zone: string
  /** For those who do not treat. */
  readOnly: boolean
}

/** A chart to read and to print, not to write. */
export function FinishedChart({ screen, zone, readOnly }: FinishedChartProps) {
  const { visit, scores, signedBy } = screen
  return (
    <div className="flex flex-col gap-5">
      <p>
        {visit.chartedAt ? (
          <Badge wraps tone="good" icon={<Lock aria-hidden size={16} />}>
            Signed{signedBy && ` by ${signedBy}`}, {formatDayAndTime(visit.chartedAt, zone)}
          </Badge>
        ) : (
          <Badge tone="attention">Not finished yet</Badge>
        )}
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Card title="Before and after">
            <ScoreChanges scores={scores} />
          </Card>
          <Card
            title="What was done"
            action={
              <span className="text-ink-soft">
                {minutesOf(visit.ledger)} of {visit.minutes} min
              </span>
            }
          >
            {visit.ledger.length === 0 && <p className="text-ink-soft">No line was charted.</p>}
            <ul className="divide-y divide-line">
              {visit.ledger.map((line) => (
                <li key={lineKey(line)} className="py-2.5 first:pt-0 last:pb-0">
                  <p className="flex flex-wrap justify-between gap-x-4">
                    <span className="font-semibold">
                      {findTechnique(line.technique)?.name ?? line.technique}
                    </span>
                    <span className="tabular-nums">{line.minutes} min</span>
                  </p>
                  <p className="text-ink-soft">
                    {siteName(line)}
                    {line.pressure !== null && `, ${pressureWords(line.pressure)}`}
                  </p>
                  {line.despite !== undefined && (
                    <p className="mt-1 border-l-4 border-attention pl-3">
                      <b className="font-semibold">Beyond a safety limit, because: </b>
                      {line.despite}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <Card title="Note">
          <dl className="flex flex-col gap-4">
            {noteParts.map(({ id, label }) => (
              <div key={id}>
                <dt className="font-semibold">{label}</dt>
                <dd className="whitespace-pre-wrap">{visit.note[id] || '–'}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
      {visit.chartedAt && <Amendments screen={screen} zone={zone} readOnly={readOnly} />}
    </div>
  )
}
