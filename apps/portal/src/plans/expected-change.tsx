import { shortDay } from '../words/day-words.ts'
import type { Why } from './plan-answer.ts'

type ExpectedChangeProps = { expected: Why['expected']; today: string }

/** What trials saw and by when to look for it, or that nobody can say; nothing where the plan is silent. */
export function ExpectedChange({ expected, today }: ExpectedChangeProps) {
  if (!expected) return null
  return (
    <p>
      <b className="font-semibold">What may change: </b>
      {expected.known ? (
        <>
          {expected.text}{' '}
          {expected.by < today
            ? `It was to be looked for by ${shortDay(expected.by, today)}: your progress shows whether it came.`
            : `Look for it by ${shortDay(expected.by, today)}.`}
          {expected.later && ` ${expected.later}`}
        </>
      ) : (
        expected.because
      )}
    </p>
  )
}
