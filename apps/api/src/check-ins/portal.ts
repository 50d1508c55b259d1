import { randomUUIDv7 } from 'node:crypto'
import { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { alsoAsked } from '@healing-touch/domain/check-ins/also-asked.ts'
import { CheckInEntry } from '@healing-touch/domain/check-ins/check-in.ts'
import {
  type CheckInRefusal,
  recordCheckIn,
} from '@healing-touch/domain/check-ins/record-check-in.ts'
import { ItemFile } from '@healing-touch/domain/outcomes/item-file.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import { latestPainMap, painMapsOf } from '../body/store.ts'
import { patientProcedure, router } from '../gate.ts'
import { filesOf, knownEntries, practiceContent, standingMeasures } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { recordRefusedAnswers } from '../safety/record-outcomes.ts'
import { answerAgain } from './answer-again.ts'
import { saveWholeCheckIn } from './save-whole-check-in.ts'
import { SavedCheckIn, savedCheckIn } from './saved-check-in.ts'

export const portalCheckIns = router({
  /** What the check-in screen starts from: where it hurt last time, and what is asked beside the usual. */
  start: patientProcedure
    .output(
      z.strictObject({
        last: z.strictObject({ at: z.string(), map: PainMap }).nullable(),
        /** Instruments by id. */
        alsoAsked: z.array(z.string()),
        /** The questions of those among them that are the practice's own. */
        own: z.array(ItemFile),
      }),
    )
    .query(async ({ ctx: { trx, actor } }) => {
      const [last, outcomes, { own }] = await Promise.all([
        latestPainMap(trx, actor.practiceId, actor.id),
        outcomesOf(trx, actor.practiceId, [actor.id]),
        practiceContent(trx, actor.practiceId),
      ])
      const standing = standingMeasures(own)
      const asked = alsoAsked(outcomes, (id) => standing.find((one) => one.id === id) ?? null)
      return {
        last: last && { at: last.at, map: last.map },
        alsoAsked: asked,
        own: filesOf(own, asked),
      }
    }),

  /** All answers of a check-in or none; the screen makes the id, so that a second try is the same check-in. */
  record: patientProcedure
    .input(z.strictObject({ id: z.uuid(), entry: CheckInEntry }))
    .output(
      z.discriminatedUnion('ok', [
        z.strictObject({ ok: z.literal(true), value: SavedCheckIn }),
        z.strictObject({ ok: z.literal(false), refusal: z.custom<CheckInRefusal>() }),
      ]),
    )
    .mutation(async ({ ctx: { trx, actor, wrote }, input: { id, entry } }) => {
      const [known, maps, { findInstrument: find }] = await Promise.all([
        outcomesOf(trx, actor.practiceId, [actor.id]),
        painMapsOf(trx, actor.practiceId, [actor.id]),
        knownEntries(trx, actor.practiceId),
      ])
      const earlier = known.filter((outcome) => outcome.checkInId !== id)
      const decided = recordCheckIn({ patientId: actor.id, earlier, find }, entry, {
        id,
        newId: randomUUIDv7,
        now: actor.now,
      })
      if (!decided.ok) {
        if (await recordRefusedAnswers(trx, actor, actor.id, entry.outcomes)) wrote()
        return decided
      }
      const checkIn = decided.value
      if (!(await saveWholeCheckIn(trx, actor, checkIn)))
        return answerAgain(trx, actor, checkIn, find)
      return accept(savedCheckIn(checkIn, { known, maps, find }))
    }),
})
