import { formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import type { VisitScreen } from './screen.ts'

type Amendment = VisitScreen['amendments'][number]

/** An amendment to read: who, when, what and why. */
export function AmendmentText({ amendment, zone }: { amendment: Amendment; zone: string }) {
  const { text, reason, by, at } = amendment
  return (
    <>
      <p className="text-sm text-ink-soft">
        <b className="font-semibold">{by}</b>, {formatDayAndTime(at, zone)}
      </p>
      <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">{text}</p>
      <p className="max-w-prose text-sm wrap-anywhere text-ink-soft">Why: {reason}</p>
    </>
  )
}
