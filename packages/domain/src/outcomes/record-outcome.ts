import { accept, type Result, refuse } from '../result.ts'
import { checkAnswers } from './check-answers.ts'
import { checkReadings } from './check-readings.ts'
import { epochMilliseconds } from './epoch.ts'
import type { Answers, Instrument } from './instrument.ts'
import type { Outcome, OutcomeEntry } from './outcome.ts'
import type { OutcomeRefusal } from './outcome-refusal.ts'
import type { Point } from './read-change.ts'
import { rangeOf, seriesName, variantOf } from './variant.ts'

/** What is known when an outcome comes in. */
export type OutcomeFacts = {
  readonly patientId: string
  readonly visitId: string | null
  readonly checkInId: string | null
  /** Who measures; null where the patient answers. */
  readonly memberId: string | null
  /** The instrument that the entry names; null when the catalogue has none. */
  readonly instrument: Instrument | null
  /** The answers of the series' first measurement, for instruments that match activities. */
  readonly baseline?: Answers | undefined
  /** Standing measurements of the same series (without the one being corrected). */
  readonly earlier: readonly { readonly at: string }[]
  /**
   * The series' readings, oldest first, where this one has to come after all of them; left out where it may come in late
   * (answers that a phone kept, a visit that is charted afterwards).
   */
  readonly readings?: readonly Point[] | undefined
  /** The outcome that this one corrects. */
  readonly corrects?: string | null | undefined
}

/** Clocks differ: a device may be this much ahead of the server. */
const clockDifference = 5 * 60 * 1000

/**
 * Scores an entry and makes it an outcome, or says what is wrong with it: an instrument, variant or side that does not
 * fit, an answer missing or off its scale, a time in the future (beyond 5 minutes) or already taken in this series, a
 * reading that comes before those it has to follow.
 */
export function recordOutcome(
  facts: OutcomeFacts,
  entry: OutcomeEntry,
  { id, now }: { readonly id: string; readonly now: string },
): Result<Outcome, OutcomeRefusal> {
  const { instrument } = facts
  if (!instrument || instrument.id !== entry.instrument) {
    return refuse({
      kind: 'unknown-instrument',
      field: 'instrument',
      instrument: entry.instrument,
    })
  }
  const misfit =
    checkSeries(facts, instrument, entry) ??
    checkTime(facts, instrument, entry, now) ??
    checkAnswers(instrument, entry.variant, entry.answers, facts.baseline)
  if (misfit) return refuse(misfit)

  const score = instrument.score(entry.answers, facts.baseline)
  if (score === null || !Number.isFinite(score)) {
    return refuse({
      kind: 'nothing-to-score',
      field: 'answers',
      name: seriesName(instrument, entry.variant, entry.side),
      missing: instrument.missing,
    })
  }
  const { at, variant, side } = entry
  const readings = checkReadings(rangeOf(instrument, variant), [
    ...(facts.readings ?? []),
    { at, score },
  ])
  if (!readings.ok) {
    const name = seriesName(instrument, variant, side)
    const because = readings.refusal
    const field = because.kind === 'not-a-score' ? 'answers' : 'at'
    return refuse({ kind: 'not-in-series', field, name, because })
  }
  return accept({
    ...entry,
    id,
    patientId: facts.patientId,
    visitId: facts.visitId,
    checkInId: facts.checkInId,
    score,
    recordedBy: facts.memberId === null ? 'patient' : 'therapist',
    memberId: facts.memberId,
    recordedAt: now,
    corrects: facts.corrects ?? null,
  })
}

function checkSeries(
  { memberId }: OutcomeFacts,
  instrument: Instrument,
  { variant, side }: OutcomeEntry,
): OutcomeRefusal | null {
  const name = instrument.shortName
  if (memberId === null && instrument.answeredBy === 'therapist') {
    return { kind: 'therapist-only', field: 'instrument', name }
  }
  if (instrument.variants && variant === null) {
    const choices = Object.values(instrument.variants).map((each) => each.name)
    return { kind: 'variant-needed', field: 'variant', name, choices }
  }
  const found = variantOf(instrument, variant)
  if (variant !== null && !found)
    return { kind: 'unknown-variant', field: 'variant', name, variant }
  const label = seriesName(instrument, variant)
  if (found?.sided && side === null) return { kind: 'side-needed', field: 'side', name: label }
  if (!found?.sided && side !== null) {
    return { kind: 'side-not-allowed', field: 'side', name: label, side }
  }
  return null
}

function checkTime(
  { earlier }: OutcomeFacts,
  instrument: Instrument,
  { at, variant, side }: OutcomeEntry,
  now: string,
): OutcomeRefusal | null {
  const instant = epochMilliseconds(at)
  if (Number.isNaN(instant)) return { kind: 'unreadable-time', field: 'at', at }
  if (instant > epochMilliseconds(now) + clockDifference) return { kind: 'future', field: 'at', at }
  if (earlier.some((other) => epochMilliseconds(other.at) === instant)) {
    return {
      kind: 'same-instant',
      field: 'at',
      at,
      name: seriesName(instrument, variant, side),
    }
  }
  return null
}
