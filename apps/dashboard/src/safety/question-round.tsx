import type { FactKindId } from '@healing-touch/domain/safety/fact-kinds.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Question } from './question.tsx'
import {
  answersOf,
  askedIn,
  type Given,
  partsOf,
  problemsOf,
  type RoundPart,
  withDetail,
  withState,
} from './round.ts'
import type { Safety } from './safety-answer.ts'
import { useRecordRound } from './use-record-round.ts'

type QuestionRoundProps = {
  patientId: string
  kinds: readonly FactKindId[]
  held: Safety['held']
  today: string
  /** Answers to start from, where a known fact is put right. */
  given?: Given
  onSaved: (safety: Safety) => void
  /** Another way out beside saving; what is answered is not lost without asking. */
  leave: { readonly label: string; readonly onLeave: () => void }
}

const loseWords = 'These answers are not saved yet. Leave anyway and lose them?'

/** Questions answered with a tap each; one tap for all where nothing is new. Nothing is lost when a save fails. */
export function QuestionRound(props: QuestionRoundProps) {
  const { patientId, held, today, onSaved, leave } = props
  // what is due shrinks when it is answered elsewhere; what is on the screen stays
  const [kinds] = useState(props.kinds)
  const [given, setGiven] = useState<Given>(props.given ?? {})
  const done = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const { save, saving, trouble } = useRecordRound(patientId, (safety) => {
    done.current = true
    onSaved(safety)
  })
  const dirty = () => !done.current && Object.keys(given).length > 0 && given !== props.given
  useBlocker({
    shouldBlockFn: () => dirty() && !window.confirm(loseWords),
    enableBeforeUnload: dirty,
  })
  const parts = partsOf(kinds)
  const asked = parts.flatMap((part) => askedIn(part, given, kinds))
  const open = asked.filter((kind) => !given[kind])
  const [only] = parts
  const alone = parts.length === 1 && kinds.length > 1

  function noTo(part: RoundPart, from: Given): Given {
    return askedIn(part, from, kinds).reduce(
      (next, kind) => (next[kind] ? next : withState(next, kind, 'absent', { held, today })),
      from,
    )
  }

  function send(from: Given) {
    setGiven(from)
    const wrong = asked.some((kind) => {
      const answer = from[kind]
      return answer && problemsOf(kind, answer, today).length > 0
    })
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    else save(answersOf(parts, from, held))
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (Object.keys(given).length > 0) send(given)
      }}
    >
      {parts.map((part) => {
        const questions = askedIn(part, given, kinds)
        if (questions.length === 0) return null
        return (
          <section key={part.title ?? 'all'} aria-label={part.title ?? 'Questions'}>
            {part.title && (
              <div className="mt-6 flex flex-wrap items-center justify-between gap-2 border-b-2 border-line pb-1">
                <h3 className="text-lg">{part.title}</h3>
                {questions.some((kind) => !given[kind]) && (
                  <Button tone="quiet" size="small" onClick={() => setGiven(noTo(part, given))}>
                    {questions.every((kind) => !given[kind]) ? 'No to all' : 'No to the others'}
                    <span className="sr-only"> of {part.title}</span>
                  </Button>
                )}
              </div>
            )}
            <ul className="divide-y divide-line">
              {questions.map((kind) => (
                <li key={kind}>
                  <Question
                    kind={kind}
                    answer={given[kind]}
                    held={held}
                    today={today}
                    onState={(state) => setGiven(withState(given, kind, state, { held, today }))}
                    onDetail={(detail) => setGiven(withDetail(given, kind, detail))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <div className="-mx-1 md:sticky md:bottom-0 mt-3 flex flex-col gap-2 border-t border-line bg-surface px-1 pt-3 pb-2">
        <div role="alert" className="empty:hidden">
          {trouble && <p className="font-medium text-danger-ink">{trouble}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {alone && only && open.length > 0 && (
            <Button
              tone="primary"
              size="large"
              busy={saving}
              onClick={() => send(noTo(only, given))}
            >
              {open.length === asked.length
                ? `Nothing new: no to all ${open.length}`
                : `No to the other ${open.length}, and save`}
            </Button>
          )}
          {(Object.keys(given).length > 0 || !alone) && (
            <Button
              type="submit"
              tone={alone && open.length > 0 ? 'secondary' : 'primary'}
              size="large"
              busy={saving}
              disabled={Object.keys(given).length === 0}
            >
              {trouble ? 'Try again' : open.length > 0 ? 'Save what is answered' : 'Save'}
            </Button>
          )}
          <Button
            size="large"
            tone="quiet"
            onClick={() => (!dirty() || window.confirm(loseWords)) && leave.onLeave()}
          >
            {leave.label}
          </Button>
          {kinds.length > 1 && (
            <p className="ml-auto text-sm text-ink-soft tabular-nums">
              {asked.length - open.length} of {asked.length} answered
            </p>
          )}
        </div>
      </div>
    </form>
  )
}
