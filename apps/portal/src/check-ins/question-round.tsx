import { Button } from '@healing-touch/ui/button.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { useRef, useState } from 'react'
import { problemIn } from './check-in-entry.ts'
import {
  type AllAnswers,
  answerOf,
  isComplete,
  type Question,
  questionsOf,
  type Round,
  withAnswer,
} from './rounds.ts'

/** Long enough to see the number light up before the next screen comes. */
const pause = 300

type QuestionRoundProps = {
  round: Round
  answers: AllAnswers
  onAnswers: (answers: AllAnswers) => void
  onNext: () => void
  onSkip: () => void
  onBack: (() => void) | null
}

/** One screen of scales. Touch moves on by itself after the last answer; the keyboard never does, since arrows pass over numbers. */
export function QuestionRound(props: QuestionRoundProps) {
  const { round, answers, onAnswers, onNext, onSkip, onBack } = props
  const [problem, setProblem] = useState<ReturnType<typeof problemIn>>(null)
  const byTouch = useRef(false)
  const list = useRef<HTMLDivElement>(null)
  const questions = questionsOf(round)

  function give(question: Question, value: number) {
    const before = isComplete(answers, round)
    const next = withAnswer(answers, question, value)
    setProblem(null)
    onAnswers(next)
    if (!byTouch.current || before) return
    if (isComplete(next, round)) setTimeout(onNext, pause)
    else showNextOpen(next)
  }

  function showNextOpen(next: AllAnswers) {
    const open = questions.findIndex((question) => answerOf(next, question) === null)
    list.current?.children[open]?.scrollIntoView({
      block: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    })
  }

  function goOn() {
    const found = problemIn(answers, round)
    setProblem(found)
    if (!found) return onNext()
    const open = questions.findIndex(
      ({ instrument, item }) => found.field === `${instrument.id}.${item.id}`,
    )
    list.current?.children[open]?.querySelector('input')?.focus()
  }

  return (
    <>
      <div
        ref={list}
        onPointerDownCapture={() => {
          byTouch.current = true
        }}
        onKeyDownCapture={() => {
          byTouch.current = false
        }}
        className="flex scroll-pb-32 flex-col gap-7"
      >
        {questions.map((question) => (
          <NumberScale
            key={`${question.instrument.id}.${question.item.id}`}
            className="scroll-mt-4 scroll-mb-28"
            legend={question.prompt}
            lowLabel={question.item.answer.lowLabel}
            highLabel={question.item.answer.highLabel}
            low={question.item.answer.low}
            high={question.item.answer.high}
            value={answerOf(answers, question)}
            onValue={(value) => give(question, value)}
            error={
              problem?.field === `${question.instrument.id}.${question.item.id}`
                ? problem.message
                : null
            }
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {onBack && (
          <Button size="large" onClick={onBack}>
            Back
          </Button>
        )}
        <Button tone="primary" size="large" className="flex-1" onClick={goOn}>
          Next
        </Button>
        <Button tone="quiet" wide onClick={onSkip}>
          {questions.length === 1 ? 'Skip this one' : 'Skip these'}
        </Button>
      </div>
    </>
  )
}
