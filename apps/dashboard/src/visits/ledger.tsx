import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import { ledgerFromPlan, ledgerFromVisit } from '@healing-touch/domain/visits/copy-ledger.ts'
import type { LedgerLine } from '@healing-touch/domain/visits/visit.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import History from 'lucide-react/icons/history'
import { findTechnique, techniquesById } from '../library/known.ts'
import { AddLine } from './add-line.tsx'
import { addLine, lineKey, minutesOf } from './chart-draft.ts'
import { LedgerRow } from './ledger-row.tsx'
import type { VisitScreen } from './screen.ts'

type LedgerProps = {
  screen: VisitScreen
  ledger: readonly LedgerLine[]
  minutes: number
  onLedger: (ledger: LedgerLine[]) => void
  /** The line that is refused, from 1, with the reason. */
  trouble: { line: number; message: string } | null
}

const mostLines = 60
const mostNear = 10

/** What the hands did: technique on place, for how long and how firmly. */
export function Ledger({ screen, ledger, minutes, onLedger, trouble }: LedgerProps) {
  const { toast, say } = useAnnounce()
  const { plan, last, safety } = screen
  const planned = plan?.content.techniques ?? []
  const total = minutesOf(ledger)

  function replace(lines: LedgerLine[], words: string) {
    onLedger(lines)
    if (ledger.length === 0) return say(words)
    toast(words, { action: { label: 'Undo', onPress: () => onLedger([...ledger]) } })
  }

  function move(from: number, to: number) {
    const lines = [...ledger]
    const [line] = lines.splice(from, 1)
    if (line) lines.splice(to, 0, line)
    onLedger(lines)
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        {last && last.visit.ledger.length > 0 && (
          <Button
            icon={<History aria-hidden size={18} />}
            onClick={() => replace(ledgerFromVisit(last.visit), 'Copied from the last visit.')}
          >
            Copy from last visit
          </Button>
        )}
        {planned.length > 0 && (
          <Button
            icon={<ClipboardList aria-hidden size={18} />}
            onClick={() =>
              replace(ledgerFromPlan(planned, techniquesById(), safety), 'Filled from the plan.')
            }
          >
            From plan
          </Button>
        )}
      </div>
      {ledger.length > 0 && (
        <ol className="flex flex-col divide-y divide-line border-y border-line" aria-label="Lines">
          {ledger.map((line, index) => (
            <LedgerRow
              key={lineKey(line)}
              line={line}
              safety={safety}
              minutes={total}
              trouble={trouble?.line === index + 1 ? trouble.message : null}
              onChange={(to) => onLedger(ledger.map((one, at) => (at === index ? to : one)))}
              onRemove={() =>
                replace(
                  ledger.filter((_, at) => at !== index),
                  'Line removed.',
                )
              }
              onUp={index > 0 ? () => move(index, index - 1) : null}
              onDown={index < ledger.length - 1 ? () => move(index, index + 1) : null}
            />
          ))}
        </ol>
      )}
      {ledger.length < mostLines && (
        <AddLine
          near={nearPlaces(screen)}
          planned={planned}
          safety={safety}
          minutesLeft={minutes - total}
          onLine={(line) => {
            onLedger(addLine(ledger, line))
            const name = findTechnique(line.technique)?.name ?? line.technique
            say(`${name}, ${siteName(line).toLowerCase()}, ${line.minutes} minutes, added.`)
          }}
        />
      )}
    </div>
  )
}

function nearPlaces({ plan, last, painful }: VisitScreen): Site[] {
  const all = [
    ...(plan?.content.techniques.flatMap(({ sites }) => sites) ?? []),
    ...painful,
    ...(last?.visit.ledger.map(({ region, side }) => ({ region, side })) ?? []),
  ]
  return [...new Map(all.map((site) => [siteKey(site), site])).values()].slice(0, mostNear)
}
