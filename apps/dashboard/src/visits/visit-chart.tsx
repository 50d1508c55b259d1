import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import type { Safety } from '../safety/safety-answer.ts'
import { BeforeHandsOn } from './before-hands-on.tsx'
import { ChartBar } from './chart-bar.tsx'
import { minutesOf } from './chart-draft.ts'
import { FinishedChart } from './finished-chart.tsx'
import { Ledger } from './ledger.tsx'
import { NoteFields } from './note-fields.tsx'
import { saveTrouble } from './save-words.tsx'
import { ScoreChanges, ScoreFields } from './score-fields.tsx'
import type { VisitScreen } from './screen.ts'
import { TwoVersions } from './two-versions.tsx'
import { useChart } from './use-chart.ts'
import { VisitSafety } from './visit-safety.tsx'

type VisitChartProps = {
  screen: VisitScreen
  /** Of today. */
  safety: Safety
  zone: string
  /** For those who do not treat. */
  readOnly: boolean
}

/** The chart of one visit: scores before, what the hands did, the note, scores after. */
export function VisitChart({ screen, safety, zone, readOnly }: VisitChartProps) {
  const chart = useChart(screen)
  const { draft, change, state, dirty } = chart
  const [finishing, setFinishing] = useState(false)
  const [later, setLater] = useState(false)
  const { toast } = useAnnounce()

  useBlocker({
    shouldBlockFn: async () => {
      if (!dirty()) return false
      await chart.flush()
      return dirty() && !window.confirm('Something is not saved yet. Leave anyway and lose it?')
    },
    enableBeforeUnload: dirty,
  })

  if (readOnly || (screen.visit.chartedAt !== null && !dirty()))
    return <FinishedChart screen={screen} zone={zone} readOnly={readOnly} />

  function askLater(to: boolean) {
    setLater(to)
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  // an earlier day's chart is not asked about today
  const asked = safety.due.kinds.length === 0 || screen.safety.day !== safety.today
  if (!asked && !later) return <BeforeHandsOn safety={safety} onLeave={() => askLater(true)} />

  async function finish() {
    setFinishing(true)
    await chart.finish()
    setFinishing(false)
    if (!dirty()) toast('Saved.')
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  const trouble = saveTrouble(state)
  const line =
    state.kind === 'refused' && state.line !== null
      ? { line: state.line, message: state.message }
      : null

  return (
    <div className="flex flex-col gap-5">
      <ChartBar
        state={state}
        zone={zone}
        charted={minutesOf(draft.ledger)}
        minutes={draft.minutes}
        cautions={screen.cautions}
        finishing={finishing}
        onFinish={finish}
      />
      <VisitSafety
        patientId={screen.patient.id}
        safety={screen.safety}
        asked={asked}
        onAsk={() => askLater(false)}
      />
      <div role="alert" className="empty:hidden">
        {trouble && <p className="font-medium text-danger-ink">{trouble}</p>}
      </div>
      {state.kind === 'stale' && (
        <TwoVersions
          mine={draft}
          theirs={state.theirs}
          base={state.base}
          onChosen={(chosen) => void chart.choose(state.theirs, chosen)}
        />
      )}
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Card title="Before">
            <ScoreFields
              moment="before"
              scores={draft.scores}
              onScores={(scores) => change({ scores })}
            />
          </Card>
          <Card
            title="What the hands did"
            action={
              <Stepper
                label="Minutes of the visit"
                labelHidden
                unit="min"
                min={5}
                max={240}
                step={5}
                value={draft.minutes}
                onValue={(minutes) => change({ minutes })}
              />
            }
          >
            <Ledger
              screen={screen}
              ledger={draft.ledger}
              minutes={draft.minutes}
              onLedger={(ledger) => change({ ledger })}
              trouble={line}
            />
          </Card>
          <Card title="After">
            <ScoreFields
              moment="after"
              scores={draft.scores}
              onScores={(scores) => change({ scores })}
            />
            {Object.values(draft.scores.after).some((score) => score !== null) && (
              <div className="mt-5 border-t border-line pt-4">
                <ScoreChanges scores={draft.scores} />
              </div>
            )}
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Card title="Note">
            <NoteFields
              note={draft.note}
              onNote={(note) => change({ note })}
              last={screen.last?.visit ?? null}
            />
          </Card>
        </div>
      </div>
      <Button tone="primary" size="large" busy={finishing} onClick={finish} className="sm:self-end">
        Finish the chart
      </Button>
    </div>
  )
}
