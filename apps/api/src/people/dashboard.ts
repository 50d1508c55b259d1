import { memberProcedure, router } from '../gate.ts'

export const dashboardPeople = router({
  me: memberProcedure.query(({ ctx: { actor } }) => ({
    id: actor.id,
    name: actor.name,
    role: actor.role,
    zone: actor.zone,
  })),
})
