import type { PainMap } from '../body/pain-map.ts'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import { type FindInstrument, findInstrument } from '../outcomes/instruments.ts'
import type { Outcome } from '../outcomes/outcome.ts'
import type { OutcomeRefusal } from '../outcomes/outcome-refusal.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { wordOutcomeRefusal } from '../outcomes/word-refusal.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { CheckInEntry } from './check-in.ts'

export type CheckInRefusal =
  | { readonly kind: 'nothing-said' }
  /** An earlier try with this id was saved, with other answers. */
  | { readonly kind: 'saved-before' }
  | { readonly kind: 'answer'; readonly instrument: string; readonly refusal: OutcomeRefusal }

export type RecordedCheckIn = {
  readonly id: string
  readonly at: string
  readonly map: PainMap | null
  readonly outcomes: readonly Outcome[]
}

type Facts = {
  readonly patientId: string
  /** Everything measured so far, oldest first. */
  readonly earlier: readonly Outcome[]
  /** The catalogue's unless told. */
  readonly find?: FindInstrument
}

type Answered = CheckInEntry['outcomes'][number]

/** A phone that kept its answers over a dead connection may send them a day late; anything older is a wrong clock. */
const longestDelay = 24 * 60 * 60 * 1000

/**
 * All answers of one check-in, at one instant, or a refusal and none of them. The instant is the one the answers were given at, held between a day before `now` and `now`, so that no
 * phone's clock can keep somebody from checking in. Refuses a check-in without any answer.
 */
export function recordCheckIn(
  { patientId, earlier, find = findInstrument }: Facts,
  entry: CheckInEntry,
  { id, newId, now }: { readonly id: string; readonly newId: () => string; readonly now: string },
): Result<RecordedCheckIn, CheckInRefusal> {
  if (entry.painMap === null && entry.outcomes.length === 0) return refuse({ kind: 'nothing-said' })
  const at = fairInstant(entry.at, now)
  const outcomes: Outcome[] = []
  const weekPain = weekPainOf(entry.outcomes)
  for (const answered of [...weekPain, ...entry.outcomes]) {
    const series = [...earlier, ...outcomes].filter((one) => seriesKey(one) === seriesKey(answered))
    const recorded = recordOutcome(
      {
        patientId,
        visitId: null,
        checkInId: id,
        memberId: null,
        instrument: find(answered.instrument),
        baseline: series[0]?.answers,
        earlier: series,
      },
      { ...answered, at, moment: null },
      { id: newId(), now },
    )
    // the PEG it comes from is refused in a moment, in the words of what was asked
    if (!recorded.ok && weekPain.includes(answered)) continue
    if (!recorded.ok)
      return refuse({
        kind: 'answer',
        instrument: answered.instrument,
        refusal: recorded.refusal,
      })
    outcomes.push(recorded.value)
  }
  return accept({ id, at, map: entry.painMap, outcomes })
}

export function wordCheckInRefusal(refusal: CheckInRefusal): string {
  switch (refusal.kind) {
    case 'nothing-said':
      return 'Answer at least one question, or mark where it hurts.'
    case 'saved-before':
      return 'Your first try was saved after all, with the answers you gave then. Save once more to add these as a new check-in.'
    case 'answer':
      return wordOutcomeRefusal(refusal.refusal)
  }
}

/**
 * The first question of the PEG is the numeric rating of the past week's pain (Krebs et al. 2009): asked once, it
 * stands in both series, so that a goal on average pain moves with every check-in.
 */
function weekPainOf(outcomes: readonly Answered[]): readonly Answered[] {
  const series = { instrument: 'nprs', variant: 'average-week', side: null }
  const pain = outcomes.find(({ instrument }) => instrument === 'peg')?.answers.pain
  const asked = outcomes.some((one) => seriesKey(one) === seriesKey(series))
  return pain == null || asked ? [] : [{ ...series, answers: { pain } }]
}

function fairInstant(at: string, now: string): string {
  const late = epochMilliseconds(now) - epochMilliseconds(at)
  return late >= 0 && late <= longestDelay ? at : now
}
