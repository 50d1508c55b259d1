import { isDeepStrictEqual } from 'node:util'
import type {
  CheckInRefusal,
  RecordedCheckIn,
} from '@healing-touch/domain/check-ins/record-check-in.ts'
import { sinceLastTime } from '@healing-touch/domain/check-ins/since-last-time.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import { painMapsOf } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { outcomesOf } from '../outcomes/store.ts'
import type { SavedCheckIn } from './saved-check-in.ts'
import { findCheckIn } from './store.ts'

/** The id was taken: the first try had arrived. The same answers get its answer; others are refused, not dropped. */
export async function answerAgain(
  trx: Inside,
  { practiceId, id: patientId }: Actor,
  again: RecordedCheckIn,
): Promise<Result<SavedCheckIn, CheckInRefusal>> {
  const first = await findCheckIn(trx, practiceId, patientId, again.id)
  if (!first) throw notFound()
  const outcomes = await outcomesOf(trx, practiceId, [patientId])
  const maps = await painMapsOf(trx, practiceId, [patientId])
  const saved = outcomes.filter((outcome) => outcome.checkInId === first.id)
  const map = maps.find((recorded) => recorded.checkInId === first.id)?.map ?? null
  if (!isDeepStrictEqual([said(saved), map], [said(again.outcomes), again.map]))
    return refuse({ kind: 'saved-before' })
  const earlier = outcomes.filter(({ at, checkInId }) => checkInId !== first.id && at < first.at)
  const before = maps.findLast(({ at, checkInId }) => checkInId !== first.id && at < first.at)
  return accept({
    at: first.at,
    map,
    mapBefore: before?.map ?? null,
    lines: sinceLastTime(saved, earlier),
  })
}

function said(outcomes: readonly Outcome[]) {
  return Object.fromEntries(outcomes.map((outcome) => [seriesKey(outcome), outcome.answers]))
}
