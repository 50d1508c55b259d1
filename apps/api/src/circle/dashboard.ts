import {
  EmergencyEntry,
  KeepEntry,
  keepChart,
  RestEntry,
} from '@healing-touch/domain/people/circle.ts'
import { accept } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router, treatingProcedure } from '../gate.ts'
import { allMembers } from '../people/store.ts'
import { refuseStale } from '../refuse-stale.ts'
import { openEmergency } from './open-emergency.ts'
import { mayDispose, showCircle } from './show-circle.ts'
import { restingRecords, setKeeper, setResting } from './store.ts'

const OfPatient = z.strictObject({ patientId: z.uuid() })

export const dashboardCircle = router({
  /** Gives the chart to one member, or to the practice. */
  keep: memberProcedure
    .meta({ stepUp: true })
    .input(KeepEntry.extend({ was: KeepEntry.shape.keptBy.exactOptional() }))
    .mutation(async ({ ctx: { trx, actor, rolesUnchecked }, input }) => {
      const [circle, members] = await Promise.all([
        showCircle(trx, actor, input.patientId),
        allMembers(trx, actor.practiceId),
      ])
      if (!circle || !(circle.disposes || rolesUnchecked)) throw notFound()
      const nameOf = (keeper: string | null) =>
        members.find(({ id }) => id === keeper)?.name ?? 'the practice’s'
      const { was, keptBy: next } = input
      refuseStale({ was, is: circle.keptBy?.id ?? null, next, word: nameOf })
      const keeper = members.find(({ id }) => id === input.keptBy) ?? null
      const decided = keepChart(keeper, input)
      if (decided.ok) await setKeeper(trx, actor.practiceId, input)
      return decided
    }),

  /** From now on nobody works with the record. */
  rest: memberProcedure
    .meta({ stepUp: true, opensClosed: true })
    .input(RestEntry)
    .mutation(async ({ ctx: { trx, actor, saying, rolesUnchecked }, input }) => {
      const circle = await showCircle(trx, actor, input.patientId)
      if (!circle || !(circle.disposes || rolesUnchecked)) throw notFound()
      saying(input.reason)
      await setResting(trx, actor.practiceId, input)
      return accept(input.patientId)
    }),

  /** The records that rest, and that the member may wake. */
  resting: memberProcedure
    .meta({ opensClosed: true })
    .query(async ({ ctx: { trx, actor, opened } }) => {
      const records = (await restingRecords(trx, actor.practiceId)).filter(
        ({ keptBy, keeperGone }) => mayDispose(actor, keptBy, keeperGone),
      )
      opened(records.map(({ id }) => id))
      return records.map(({ id, name, since, reason }) => ({ id, name, since, reason }))
    }),

  /** Takes a resting record up again. */
  wake: memberProcedure
    .meta({ stepUp: true, opensClosed: true })
    .input(OfPatient)
    .mutation(async ({ ctx: { trx, actor }, input: { patientId } }) => {
      const circle = await showCircle(trx, actor, patientId)
      if (!circle?.disposes) throw notFound()
      await setResting(trx, actor.practiceId, { patientId, reason: null })
      return { patientId }
    }),

  /** Reads a chart that is closed to the member, for an hour; owners and patient learn of it, and why. */
  openInEmergency: treatingProcedure
    .meta({ stepUp: true, opensClosed: true })
    .input(EmergencyEntry)
    .mutation(async ({ ctx: { trx, actor, opened, saying }, input }) => {
      const done = await openEmergency(trx, actor, input)
      if (done.ok) {
        opened([done.value])
        saying(input.reason)
      }
      return done
    }),
})
