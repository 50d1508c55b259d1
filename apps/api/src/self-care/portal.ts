import { Day } from '@healing-touch/domain/dates.ts'
import { accept } from '@healing-touch/domain/result.ts'
import type { TickRefusal } from '@healing-touch/domain/self-care/record-tick.ts'
import { recordTick } from '@healing-touch/domain/self-care/record-tick.ts'
import { barriers, tickStates } from '@healing-touch/domain/self-care/self-care.ts'
import { z } from 'zod'
import { notFound, patientProcedure, router } from '../gate.ts'
import { wallClock } from '../today/wall-clock.ts'
import { findRoutine, saveTick, takeBackTick } from './store.ts'

const Answered = z.strictObject({
  routineId: z.uuid(),
  day: Day,
  state: z.enum(tickStates).nullable(),
  /** What got in the way; absent where nobody said. */
  barrier: z.enum(barriers).optional(),
})

export const portalSelfCare = router({
  /** One day's answer to one routine; null takes it back, and the day is "not logged" again. */
  tick: patientProcedure
    .input(Answered)
    .output(
      z.discriminatedUnion('ok', [
        z.strictObject({ ok: z.literal(true), value: Answered }),
        z.strictObject({ ok: z.literal(false), refusal: z.custom<TickRefusal>() }),
      ]),
    )
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const { routineId, day, state, ...why } = input
      const routine = await findRoutine(trx, actor.practiceId, actor.id, routineId)
      if (!routine) throw notFound()
      const today = wallClock(actor.now, actor.zone).day
      const decided = recordTick(routine, { day, state: state ?? 'not-done', ...why }, { today })
      if (!decided.ok) return decided
      if (state === null) await takeBackTick(trx, actor.practiceId, actor.id, { routineId, day })
      else await saveTick(trx, actor.practiceId, actor.id, decided.value)
      return accept(input)
    }),
})
