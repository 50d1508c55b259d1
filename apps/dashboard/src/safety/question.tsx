import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { AnswerDetails } from './answer-details.tsx'
import { type AnswerState, type GivenAnswer, standing } from './round.ts'
import { YesNo } from './yes-no.tsx'

type QuestionProps = {
  kind: FactKindId
  answer: GivenAnswer | undefined
  held: readonly Fact[]
  today: string
  onState: (state: AnswerState) => void
  onDetail: (detail: Partial<GivenAnswer>) => void
}

/** A question with its three answers; what an answer needs to be useful opens below it. */
export function Question({ kind, answer, held, today, onState, onDetail }: QuestionProps) {
  const { ask, see, red } = factKinds[kind]
  const known = standing(kind, held)
  return (
    <div className="flex flex-col gap-2.5 py-3">
      <YesNo
        question={
          <>
            {ask ?? see}
            {known && (
              <Badge tone="attention" className="ml-2">
                was there
              </Badge>
            )}
          </>
        }
        value={answer?.state ?? null}
        onValue={onState}
      />
      {red && answer?.state === 'present' && !known && (
        <p role="alert" className="font-medium text-danger-ink">
          A warning sign. Save what you have now, and this page says what to do.
        </p>
      )}
      {answer && (
        <AnswerDetails
          kind={kind}
          answer={answer}
          wasThere={known !== null}
          today={today}
          onDetail={onDetail}
        />
      )}
    </div>
  )
}
