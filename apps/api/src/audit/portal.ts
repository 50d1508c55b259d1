import { wordProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'
import { allMembers, findPatient } from '../people/store.ts'
import { proxiesOf } from '../proxies/store.ts'
import { groupReceipts } from './group-receipts.ts'
import { receiptsOfMine } from './store.ts'

const most = 400

const Receipts = z.strictObject({
  days: z.array(
    z.strictObject({
      day: z.iso.date(),
      people: z.array(
        z.strictObject({
          name: z.string(),
          relation: z.string(),
          did: z.array(z.strictObject({ words: z.string(), changed: z.boolean() })),
          reasons: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** What to ask for next; null at the end. */
  before: z.int().nullable(),
})

const relations = {
  owner: 'owner of the practice',
  therapist: 'therapist of the practice',
  'front-desk': 'front desk of the practice',
  renter: 'therapist in the practice’s rooms',
} as const

export const portalAudit = router({
  /** Who opened or changed one's own record, and as what; newest first. */
  receipts: patientProcedure
    .input(z.strictObject({ before: z.int().min(1).max(Number.MAX_SAFE_INTEGER).nullable() }))
    .output(Receipts)
    .query(async ({ ctx: { trx, actor }, input: { before } }) => {
      const [receipts, members, me, proxies] = await Promise.all([
        receiptsOfMine(trx, { before, most }),
        allMembers(trx, actor.practiceId),
        findPatient(trx, actor.practiceId, actor.id),
        proxiesOf(trx, actor.practiceId, actor.id),
      ])
      const known = members.map(
        ({ id, roles: [most = 'front-desk'] }) =>
          [id, id === me?.therapistId ? 'your therapist' : relations[most]] as const,
      )
      const acting = proxies.map(({ id, kind }) => [id, wordProxyKind(kind)] as const)
      return {
        days: groupReceipts(receipts, new Map([...known, ...acting]), actor.zone),
        before: receipts.length < most ? null : (receipts.at(-1)?.seq ?? null),
      }
    }),
})
