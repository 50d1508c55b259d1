import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'

export const portalPeople = router({
  me: patientProcedure
    .output(z.strictObject({ name: z.string(), zone: z.string() }))
    .query(({ ctx: { actor } }) => ({ name: actor.name, zone: actor.zone })),
})
