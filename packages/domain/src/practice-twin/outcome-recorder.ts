import type { Answers } from '../outcomes/instrument.ts'
import { type InstrumentId, instruments } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import { isoInstant } from './days.ts'
import type { Random } from './random.ts'

/** Where and when something was measured. */
export type Occasion = {
  /** Epoch milliseconds. */
  readonly at: number
  readonly visitId: string | null
  readonly checkInId: string | null
  readonly moment: Outcome['moment']
}

export type RecordOutcome = (
  instrument: InstrumentId,
  answers: Answers,
  occasion: Occasion,
  series?: { readonly variant?: string; readonly side?: Outcome['side'] },
) => Outcome

/** Scores by the instruments' own rules and appends to `outcomes`; skips the checks, which a test makes instead. */
export function outcomeRecorder(
  rng: Random,
  { patientId, memberId }: { readonly patientId: string; readonly memberId: string },
  outcomes: Outcome[],
): RecordOutcome {
  let firstActivities: Answers | undefined

  return (id, answers, { at, visitId, checkInId, moment }, series = {}) => {
    const instrument = instruments[id]
    const instant = isoInstant(at)
    const outcome: Outcome = {
      id: rng.uuid(),
      patientId,
      visitId,
      checkInId,
      instrument: id,
      variant: series.variant ?? null,
      side: series.side ?? null,
      answers: { ...answers },
      at: instant,
      moment,
      score: instrument.score(answers, id === 'psfs' ? firstActivities : undefined),
      recordedBy: instrument.answeredBy,
      memberId: instrument.answeredBy === 'therapist' ? memberId : null,
      recordedAt: instant,
      corrects: null,
    }
    if (id === 'psfs') firstActivities ??= answers
    outcomes.push(outcome)
    return outcome
  }
}
