import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'

export const portalPeople = router({
  me: patientProcedure
    .meta({ opensRecords: false })
    .output(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        zone: z.string(),
        /** Who acts for them, where they do not act themselves. */
        proxy: z.string().nullable(),
        /** Whether this login may act as somebody else, too. */
        several: z.boolean(),
      }),
    )
    .query(({ ctx: { actor } }) => ({
      id: actor.id,
      name: actor.name,
      zone: actor.zone,
      proxy: actor.proxy?.name ?? null,
      several: actor.several,
    })),
})
