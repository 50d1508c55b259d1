import { z } from 'zod'
import { notFound, ownerProcedure, router } from '../gate.ts'
import { patientNames } from '../people/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { checkChain } from './check-chain.ts'
import { checkSigned } from './check-signed.ts'
import { chainOf, entriesOf, headOf } from './store.ts'
import { wordEntry } from './word-entry.ts'

const most = 100

export const dashboardAudit = router({
  /** Who opened and changed which records, newest first; of one patient if asked. */
  entries: ownerProcedure
    .input(
      z.strictObject({
        patientId: z.uuid().nullable(),
        /** Only changes and refusals. */
        notable: z.boolean(),
        before: z.int().min(1).max(Number.MAX_SAFE_INTEGER).nullable(),
      }),
    )
    .query(async ({ ctx: { trx, actor, opened }, input }) => {
      const entries = await entriesOf(trx, actor.practiceId, { ...input, most })
      const names = await patientNames(
        trx,
        actor,
        [input.patientId ?? [], ...entries.map(({ patients }) => patients)].flat(),
      )
      if (input.patientId !== null && !names.has(input.patientId)) throw notFound()
      opened(names.keys())
      return {
        entries: entries.map(({ seq, at, actorName, action, what, patients, reason }) => ({
          seq,
          ...wallClock(at, actor.zone),
          actorName,
          action,
          did: wordEntry(what),
          patients: patients.flatMap((id) => {
            const name = names.get(id)
            return name === undefined ? [] : [{ id, name }]
          }),
          reason,
        })),
        before: entries.length < most ? null : (entries.at(-1)?.seq ?? null),
      }
    }),

  /** Whether the whole chain still holds, read from its first entry to its last, and every signed note is what was signed. */
  check: ownerProcedure.meta({ opensRecords: false }).query(async ({ ctx: { trx, actor } }) => {
    const head = await headOf(trx, actor.practiceId)
    const checked = await checkChain(chainOf(trx, actor.practiceId), head ? [head] : [])
    const { signed, broken } = await checkSigned(trx, actor.practiceId)
    return { ...checked, signed, broken, at: actor.now, head }
  }),
})
