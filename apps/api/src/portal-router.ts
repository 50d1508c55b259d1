import { portalAudit } from './audit/portal.ts'
import { portalAccount } from './auth/portal.ts'
import { portalCheckIns } from './check-ins/portal.ts'
import { router } from './gate.ts'
import { portalOutcomes } from './outcomes/portal.ts'
import { portalPeople } from './people/portal.ts'
import { portalPlans } from './plans/portal.ts'
import { portalProxies } from './proxies/portal.ts'
import { portalSafety } from './safety/portal.ts'
import { portalSelfCare } from './self-care/portal.ts'
import { portalToday } from './today/portal.ts'

/** What a patient's client can name. */
export const portalRouter = router({
  account: portalAccount,
  audit: portalAudit,
  people: portalPeople,
  proxies: portalProxies,
  today: portalToday,
  checkIns: portalCheckIns,
  outcomes: portalOutcomes,
  plans: portalPlans,
  safety: portalSafety,
  selfCare: portalSelfCare,
})

export type Portal = typeof portalRouter
