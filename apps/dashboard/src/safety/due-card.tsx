import { triggerWords } from '@healing-touch/domain/safety/word-safety.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { useState } from 'react'
import { QuestionRound } from './question-round.tsx'
import { secondsOf } from './round.ts'
import type { Due, Safety } from './safety-answer.ts'

type DueCardProps = {
  patient: { readonly id: string; readonly name: string }
  due: Due
  held: Safety['held']
  today: string
  onSaved: (safety: Safety) => void
  leave: { readonly label: string; readonly onLeave: () => void }
}

/** What is to ask before hands are laid on, and why it is more than usual. */
export function DueCard({ patient, due, held, today, onSaved, leave }: DueCardProps) {
  // what was saved is asked no more: the next questions start anew
  const [round, setRound] = useState(0)
  return (
    <Card title={dueTitle(due)}>
      <p className="max-w-prose text-ink-soft">{about(due)}</p>
      {due.triggers.length > 0 && (
        <ul
          aria-label="Why every warning sign is asked"
          className="mt-2 flex list-disc flex-col gap-0.5 pl-5 font-medium"
        >
          {due.triggers.map((trigger) => (
            <li key={trigger}>{triggerWords[trigger]}</li>
          ))}
        </ul>
      )}
      <div className="mt-2">
        <QuestionRound
          key={round}
          patientId={patient.id}
          kinds={due.kinds}
          held={held}
          today={today}
          onSaved={(saved) => {
            setRound(round + 1)
            onSaved(saved)
          }}
          leave={leave}
        />
      </div>
    </Card>
  )
}

export function dueTitle({ intake, triggers }: Pick<Due, 'intake' | 'triggers'>): string {
  if (intake) return 'First questions on safety'
  return triggers.length > 0 ? 'Every warning sign today' : '60 seconds before hands on'
}

function about({ intake, kinds, triggers }: Due): string {
  const minutes = Math.max(1, Math.round(secondsOf(kinds) / 60))
  const time = minutes === 1 ? 'About a minute' : `About ${minutes} minutes`
  if (intake)
    return `${time}, asked once. What is saved stays; the rest is asked next time. “Don’t know” is an answer too.`
  if (triggers.length > 0) return `${time}. All warning signs are asked today, because of this:`
  return `${time}. Ask aloud, or go through what has been said; this list is all that “nothing new” stands for.`
}
