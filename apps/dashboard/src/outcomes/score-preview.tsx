import { checkAnswers } from '@healing-touch/domain/outcomes/check-answers.ts'
import type { Answers, Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { type Point, readChange } from '@healing-touch/domain/outcomes/read-change.ts'
import { subscoresOf } from '@healing-touch/domain/outcomes/subscores.ts'
import { rangeOf, seriesName, unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import { wordChange } from '@healing-touch/domain/outcomes/word-change.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { formatNumber } from '@healing-touch/ui/words/format.ts'
import { useMe } from '../people/use-me.ts'
import { verdictWords } from './verdict-words.ts'

type ScorePreviewProps = {
  instrument: Instrument
  variant: string | null
  side: 'left' | 'right' | null
  answers: Answers
  /** What was measured so far, oldest first. */
  earlier: readonly Point[]
}

/** What the answers come to before they are recorded: the score, its band and what it says of the change so far. */
export function ScorePreview({ instrument, variant, side, answers, earlier }: ScorePreviewProps) {
  const { id: memberId } = useMe()
  if (instrument.form.kind === 'activities') return null
  if (instrument.variants && variant === null) return null
  if (checkAnswers(instrument, variant, answers, undefined) !== null) return null
  const score = instrument.score(answers)
  if (score === null) return null
  const unit = unitOf(instrument, variant)
  const { high } = rangeOf(instrument, variant)
  const band = instrument.bands.findLast(({ from }) => score >= from)
  const at = new Date().toISOString()
  const change = readChange(instrument, variant, [...earlier, { at, score, memberId }])
  const verdict = verdictWords[change.verdict]
  return (
    <div role="status" className="flex flex-col gap-1.5 rounded-lg border border-line p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="text-lg font-semibold tabular-nums">
          {formatNumber(score)}
          {unit === '°' ? '°' : ` ${unit ?? `of ${formatNumber(high)}`}`}
        </b>
        {band && <Badge className="first-letter:uppercase">{band.label}</Badge>}
        {earlier.length > 0 && <Badge tone={verdict.tone}>{verdict.label}</Badge>}
      </p>
      {subscoresOf(instrument, answers)
        .filter(({ positive }) => positive)
        .map(({ id, name, score: sum }) => (
          <p key={id} className="text-attention-ink">
            {name} {sum === null ? '' : formatNumber(sum)}: talk about it; it is no diagnosis.
          </p>
        ))}
      <p className="text-sm text-ink-soft">
        {earlier.length === 0
          ? 'The first one: later ones are compared with it.'
          : wordChange({ name: seriesName(instrument, variant, side), unit, change })}
      </p>
    </div>
  )
}
