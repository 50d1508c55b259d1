import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'

export const portalPeople = router({
  me: patientProcedure
    .meta({ opensRecords: false })
    .output(z.strictObject({ id: z.uuid(), name: z.string(), zone: z.string() }))
    .query(({ ctx: { actor } }) => ({ id: actor.id, name: actor.name, zone: actor.zone })),
})
