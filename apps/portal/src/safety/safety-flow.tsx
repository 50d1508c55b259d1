import { Button } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { callNow } from '@healing-touch/ui/words/safety-topics.ts'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { LeaveGuard } from '../check-ins/leave-guard.tsx'
import { StepBar } from '../check-ins/step-bar.tsx'
import { useMe } from '../people/use-me.ts'
import { focusHeading } from '../shell/focus-heading.ts'
import { detailProblems, hasProblem } from './detail-problems.ts'
import { practiceDay } from './practice-day.ts'
import { QuestionScreen } from './question-screen.tsx'
import {
  answersOf,
  answersSoFar,
  askedOn,
  type Given,
  minutesOf,
  noToTheRest,
  openOn,
  type SafetyScreen,
} from './round.ts'
import type { Safety } from './safety-answer.ts'
import { useSendAnswers } from './use-send-answers.ts'

const SignInAgain = lazy(() =>
  import('../people/sign-in-again.tsx').then((loaded) => ({ default: loaded.SignInAgain })),
)

type SafetyFlowProps = {
  screens: readonly SafetyScreen[]
  onSent: (safety: Safety) => void
}

/** The round: a few screens, "none of these" in one press, and sent with the last of them. Going back loses nothing. */
export function SafetyFlow({ screens, onSent }: SafetyFlowProps) {
  const { zone } = useMe()
  const [step, setStep] = useState(0)
  const [given, setGiven] = useState<Given>({})
  const [done, setDone] = useState(false)
  const [signInOpen, setSignInOpen] = useState(true)
  const moved = useRef(false)
  const { send, sending, trouble } = useSendAnswers((safety) => {
    setDone(true)
    onSent(safety)
  })
  useEffect(() => {
    if (moved.current) focusHeading()
  }, [step])
  const screen = screens[step]
  if (!screen) return null
  const today = practiceDay(new Date(), zone)
  const last = step === screens.length - 1
  const open = openOn(screen, given)
  const long = screens.length > 3
  const urgent = callNow.some((kind) => given[kind]?.state === 'present')
  const wrong = screen.kinds.some((kind) => hasProblem(detailProblems(kind, given[kind], today)))

  function go(to: number) {
    moved.current = true
    setStep(to)
  }

  function goOn(from: SafetyScreen) {
    if (wrong) return toWhatIsWrong()
    const next = noToTheRest(from, given)
    setGiven(next)
    setSignInOpen(true)
    if (last) send(answersOf(screens, next))
    else go(step + 1)
  }

  return (
    <Page
      width="narrow"
      above={<StepBar step={step} of={screens.length} />}
      title={screen.title}
      subtitle={long && step === 0 ? longWords(screens) : (screen.about ?? undefined)}
    >
      <LeaveGuard when={Object.keys(given).length > 0 && !done} what="questions" />
      <QuestionScreen screen={screen} given={given} today={today} onGiven={setGiven} />
      {trouble?.kind === 'other' && (
        <p
          role="alert"
          className="flex items-start gap-2 rounded-lg bg-danger-soft px-4 py-3 text-danger-ink"
        >
          <CircleAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
          {trouble.message}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {step > 0 && (
          <Button size="large" onClick={() => go(step - 1)}>
            Back
          </Button>
        )}
        <Button
          tone="primary"
          size="large"
          className="flex-1"
          busy={sending}
          onClick={() => goOn(screen)}
        >
          {trouble?.kind === 'other'
            ? 'Try again'
            : onWords(open.length, askedOn(screen, given).length, last)}
        </Button>
        {!last && (step > 0 || urgent) && (
          <Button
            tone="quiet"
            wide
            busy={sending}
            onClick={() => (wrong ? toWhatIsWrong() : send(answersSoFar(screens, step, given)))}
          >
            {urgent ? 'Send this now, the rest later' : 'Send what I have, the rest later'}
          </Button>
        )}
      </div>
      {trouble?.kind === 'signed-out' && (
        <Suspense>
          <SignInAgain
            open={signInOpen}
            onClose={() => setSignInOpen(false)}
            onBack={() => send(answersSoFar(screens, step, given))}
          />
        </Suspense>
      )}
    </Page>
  )
}

function toWhatIsWrong(): void {
  document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus()
}

function longWords(screens: readonly SafetyScreen[]): string {
  const minutes = minutesOf(screens.flatMap(({ kinds }) => kinds))
  return `About ${minutes} minutes. You can stop half-way: what you sent stays, and the rest is asked next time.`
}

/** Says what the press answers, so that a no is never given unseen. */
function onWords(open: number, all: number, last: boolean): string {
  const answer = open === 0 ? '' : open === all ? 'None of these' : 'No to the others'
  if (last) return answer ? `${answer}: send` : 'Send'
  return answer || 'Next'
}
