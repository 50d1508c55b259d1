import { isDeepStrictEqual } from 'node:util'
import type {
  CheckInRefusal,
  RecordedCheckIn,
} from '@healing-touch/domain/check-ins/record-check-in.ts'
import type { FindInstrument } from '@healing-touch/domain/outcomes/instruments.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { accept, type Result, refuse } from '@healing-touch/domain/result.ts'
import { painMapsOf } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { type SavedCheckIn, savedCheckIn } from './saved-check-in.ts'
import { findCheckIn } from './store.ts'

/** The id was taken: the first try had arrived. The same answers get its answer; others are refused, not dropped. */
export async function answerAgain(
  trx: Inside,
  { practiceId, id: patientId }: Actor,
  again: RecordedCheckIn,
  find: FindInstrument,
): Promise<Result<SavedCheckIn, CheckInRefusal>> {
  const first = await findCheckIn(trx, practiceId, patientId, again.id)
  if (!first) throw notFound()
  const known = await outcomesOf(trx, practiceId, [patientId])
  const maps = await painMapsOf(trx, practiceId, [patientId])
  const outcomes = known.filter((outcome) => outcome.checkInId === first.id)
  const map = maps.find((recorded) => recorded.checkInId === first.id)?.map ?? null
  if (!isDeepStrictEqual([said(outcomes), map], [said(again.outcomes), again.map]))
    return refuse({ kind: 'saved-before' })
  return accept(savedCheckIn({ id: first.id, at: first.at, map, outcomes }, { known, maps, find }))
}

function said(outcomes: readonly Outcome[]) {
  return Object.fromEntries(outcomes.map((outcome) => [seriesKey(outcome), outcome.answers]))
}
