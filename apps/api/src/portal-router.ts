import { portalCheckIns } from './check-ins/portal.ts'
import { router } from './gate.ts'
import { portalPeople } from './people/portal.ts'
import { portalSelfCare } from './self-care/portal.ts'

/** What a patient's client can name. */
export const portalRouter = router({
  people: portalPeople,
  checkIns: portalCheckIns,
  selfCare: portalSelfCare,
})

export type Portal = typeof portalRouter
