import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { TextArea } from '@healing-touch/ui/text-field.tsx'
import { formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import { useState } from 'react'
import { useMe } from '../people/use-me.ts'
import type { SafetyTask } from './safety-answer.ts'
import { taskLevels } from './task-levels.ts'
import { useReview } from './use-review.ts'

/** An answer that somebody with a name has to look at, and what was found. */
export function TaskCard({ task, onReviewed }: { task: SafetyTask; onReviewed: () => void }) {
  const { level, rules, raisedAt, reviewed } = task
  const { treats, zone } = useMe()
  return (
    <article
      aria-label={reviewed ? 'Reviewed' : 'Needs a named reviewer'}
      className={cardClass({
        tone: reviewed ? 'plain' : 'danger',
        className: 'flex flex-col gap-3',
      })}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg">{reviewed ? 'Reviewed' : 'Needs a named reviewer'}</h3>
        <Badge tone={reviewed ? 'neutral' : 'danger'}>{taskLevels[level]}</Badge>
      </div>
      <p className="text-sm">Answered on {formatDayAndTime(raisedAt, zone)}</p>
      <ul className="flex flex-col gap-2">
        {rules.map(({ rule, name, therapist }) => (
          <li key={rule}>
            <b className="font-semibold">
              {rule} {name}.
            </b>{' '}
            {therapist}
          </li>
        ))}
      </ul>
      {reviewed && (
        <p className="border-t border-line pt-2">
          <b className="font-semibold">
            {reviewed.by}, {formatDayAndTime(reviewed.at, zone)}:
          </b>{' '}
          <span className="whitespace-pre-wrap">{reviewed.note}</span>
        </p>
      )}
      {!reviewed && treats && <ReviewForm task={task} onReviewed={onReviewed} />}
    </article>
  )
}

const least = 3

function ReviewForm({ task, onReviewed }: { task: SafetyTask; onReviewed: () => void }) {
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const { name } = useMe()
  const { review, saving, trouble } = useReview(task, onReviewed)
  const short = note.trim().length < least
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (short) event.currentTarget.querySelector('textarea')?.focus()
        else review(note.trim())
      }}
    >
      <div className="w-full">
        <TextArea
          label="What was found and done, and whom you told"
          rows={2}
          maxLength={2000}
          value={note}
          error={asked && short ? 'Write a few words: the next reader relies on them.' : undefined}
          onValue={setNote}
        />
      </div>
      <p role="alert" className="font-medium empty:hidden">
        {trouble}
      </p>
      <Button type="submit" tone="primary" busy={saving}>
        Reviewed by {name}
      </Button>
      <p className="text-sm">
        The answer itself stays. Where it is no longer so, put it right under “What is known”.
      </p>
    </form>
  )
}
