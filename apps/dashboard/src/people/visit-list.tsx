import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { Link } from '@tanstack/react-router'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import { useState } from 'react'
import { AmendmentText } from '../visits/amendment-text.tsx'
import { fullDay } from '../words/day-words.ts'
import type { Chart } from './use-chart.ts'
import { useMe } from './use-me.ts'

type Visit = Chart['visits'][number]

const atFirst = 5
const noteParts = [
  ['subjective', 'Subjective'],
  ['objective', 'Objective'],
  ['assessment', 'Assessment'],
  ['plan', 'Plan'],
] as const

type VisitListProps = { patientId: string; visits: readonly Visit[]; today: string }

/** Visits, newest first: what the hands did, and the note. */
export function VisitList({ patientId, visits, today }: VisitListProps) {
  const [all, setAll] = useState(false)
  if (visits.length === 0)
    return (
      <EmptyState icon={<ClipboardList size={26} />} title="No visits yet">
        What the hands did will be here, line by line.
      </EmptyState>
    )
  const shown = all ? visits : visits.slice(0, atFirst)
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-3">
        {shown.map((visit) => (
          <li key={visit.id} className={cardClass({ className: 'flex flex-col gap-2' })}>
            <VisitHead patientId={patientId} visit={visit} today={today} />
            <p className="text-sm text-ink-soft">{ledgerWords(visit)}</p>
            <VisitDetails visit={visit} />
          </li>
        ))}
      </ol>
      {visits.length > shown.length && (
        <button
          type="button"
          className={buttonClass({ className: 'self-start' })}
          onClick={() => setAll(true)}
        >
          Show all {visits.length} visits
        </button>
      )}
    </div>
  )
}

type VisitHeadProps = { patientId: string; visit: Visit; today: string }

function VisitHead({ patientId, visit, today }: VisitHeadProps) {
  const treats = useMe().treats
  const params = { patientId, visitId: visit.id }
  return (
    <header className="flex items-start justify-between gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          <Link
            to="/patients/$patientId/visits/$visitId"
            params={params}
            className="underline-offset-4 hover:underline"
          >
            {fullDay(visit.day, today)}
          </Link>
        </h3>
        <span className="text-ink-soft">
          {visit.minutes} min with {visit.by}
        </span>
        {visit.pain && (
          <Badge tone={visit.pain.after < visit.pain.before ? 'good' : 'neutral'}>
            Pain {visit.pain.before} → {visit.pain.after} at the visit
          </Badge>
        )}
        {visit.amendments.length > 0 && <Badge tone="neutral">Amended</Badge>}
      </div>
      {!visit.charted && treats && (
        <Link
          to="/patients/$patientId/visits/$visitId"
          params={params}
          className={buttonClass({ size: 'small', tone: 'primary', className: 'shrink-0' })}
        >
          Finish the chart
        </Link>
      )}
    </header>
  )
}

function VisitDetails({ visit }: { visit: Visit }) {
  const { zone } = useMe()
  const written = noteParts.filter(([part]) => visit.note[part].trim() !== '')
  if (written.length === 0 && visit.ledger.length === 0 && visit.amendments.length === 0)
    return null
  return (
    <details>
      <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
        Lines and note
      </summary>
      <ul className="my-2 flex flex-col divide-y divide-line">
        {visit.ledger.map((line) => (
          <li
            key={`${line.technique} ${line.region} ${line.side}`}
            className="grid grid-cols-[1fr_auto_auto] gap-3 py-1.5 text-sm"
          >
            <span>
              <span className="font-semibold">{line.techniqueName}</span>, {siteName(line)}
            </span>
            <span>{line.pressure === null ? '' : `pressure ${line.pressure}`}</span>
            <span className="text-right">{line.minutes} min</span>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-2">
        {written.map(([part, name]) => (
          <div key={part}>
            <dt className="text-sm font-semibold text-ink-soft">{name}</dt>
            <dd className="whitespace-pre-line">{visit.note[part]}</dd>
          </div>
        ))}
      </dl>
      {visit.amendments.length > 0 && (
        <ol aria-label="Amendments" className="mt-3 flex flex-col gap-3">
          {visit.amendments.map((one) => (
            <li key={one.id} className="border-l-4 border-accent pl-3">
              <AmendmentText amendment={one} zone={zone} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

function ledgerWords({ ledger, charted }: Visit): string {
  if (ledger.length === 0) return charted ? 'No lines were charted.' : 'Not charted yet.'
  const minutes = new Map<string, number>()
  for (const { techniqueName, minutes: more } of ledger)
    minutes.set(techniqueName, (minutes.get(techniqueName) ?? 0) + more)
  const parts = [...minutes].map(([name, sum]) => `${name} ${sum} min`)
  return `${plural(ledger.length, 'line', 'lines', locale)}: ${parts.join(', ')}`
}
