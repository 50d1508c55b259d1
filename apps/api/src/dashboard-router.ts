import { dashboardAppointments } from './appointments/dashboard.ts'
import { dashboardAudit } from './audit/dashboard.ts'
import { dashboardAccount } from './auth/dashboard.ts'
import { dashboardBackups } from './backups/dashboard.ts'
import { dashboardCircle } from './circle/dashboard.ts'
import { router } from './gate.ts'
import { dashboardImports } from './imports/dashboard.ts'
import { dashboardInvitations } from './invitations/dashboard.ts'
import { dashboardLibrary } from './library/dashboard.ts'
import { dashboardMail } from './mail/dashboard.ts'
import { dashboardMembers } from './members/dashboard.ts'
import { dashboardOutcomes } from './outcomes/dashboard.ts'
import { dashboardPeople } from './people/dashboard.ts'
import { dashboardPlans } from './plans/dashboard.ts'
import { dashboardPractice } from './practice/dashboard.ts'
import { dashboardProxies } from './proxies/dashboard.ts'
import { dashboardRetention } from './retention/dashboard.ts'
import { dashboardSafety } from './safety/dashboard.ts'
import { dashboardToday } from './today/dashboard.ts'
import { dashboardVisits } from './visits/dashboard.ts'

/** What a practice's members' client can name. */
export const dashboardRouter = router({
  account: dashboardAccount,
  appointments: dashboardAppointments,
  audit: dashboardAudit,
  backups: dashboardBackups,
  imports: dashboardImports,
  invitations: dashboardInvitations,
  library: dashboardLibrary,
  mail: dashboardMail,
  members: dashboardMembers,
  outcomes: dashboardOutcomes,
  people: dashboardPeople,
  circle: dashboardCircle,
  proxies: dashboardProxies,
  plans: dashboardPlans,
  practice: dashboardPractice,
  retention: dashboardRetention,
  safety: dashboardSafety,
  today: dashboardToday,
  visits: dashboardVisits,
})

export type Dashboard = typeof dashboardRouter
