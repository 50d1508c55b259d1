import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { Page } from '@healing-touch/ui/page.tsx'
import { useEffect, useRef, useState } from 'react'
import type { Answer } from '../api.ts'
import { focusHeading } from '../shell/focus-heading.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { loadEditor, MapRound } from './map-round.tsx'
import { QuestionRound } from './question-round.tsx'
import { type AllAnswers, type Round, withoutRound } from './rounds.ts'
import { StepBar } from './step-bar.tsx'
import type { SavedCheckIn } from './use-record-check-in.ts'

type CheckInFlowProps = {
  last: Answer['checkIns']['start']['last']
  rounds: readonly Round[]
  onSaved: (saved: SavedCheckIn) => void
}

/** The check-in: screens of scales, then where it hurts, and one press to save. Going back loses nothing. */
export function CheckInFlow({ last, rounds, onSaved }: CheckInFlowProps) {
  const [step, setStep] = useState(0)
  const [answers, setAnswers] = useState<AllAnswers>({})
  const [map, setMap] = useState<PainMap | null>(null)
  const [saved, setSaved] = useState(false)
  const moved = useRef(false)
  useEffect(() => {
    loadEditor().catch(() => {})
  }, [])
  useEffect(() => {
    if (moved.current) focusHeading()
  }, [step])
  const round = rounds[step]
  const of = rounds.length + 1

  function go(to: number) {
    setStep(to)
    moved.current = true
  }

  function finish(result: SavedCheckIn) {
    setSaved(true)
    onSaved(result)
  }

  const begun = Object.keys(answers).length > 0 || map !== null
  return (
    <Page
      width="narrow"
      above={<StepBar step={step} of={of} />}
      title={round?.title ?? 'Where does it hurt?'}
    >
      <LeaveGuard when={begun && !saved} what="check-in" />
      {round ? (
        <QuestionRound
          key={step}
          round={round}
          answers={answers}
          onAnswers={setAnswers}
          onNext={() => go(step + 1)}
          onSkip={() => {
            setAnswers(withoutRound(answers, round))
            go(step + 1)
          }}
          onBack={step > 0 ? () => go(step - 1) : null}
        />
      ) : (
        <MapRound
          last={last}
          rounds={rounds}
          answers={answers}
          map={map}
          onMap={setMap}
          onBack={() => go(step - 1)}
          onSaved={finish}
        />
      )}
    </Page>
  )
}
