import { router } from './gate.ts'
import { dashboardImports } from './imports/dashboard.ts'
import { dashboardPeople } from './people/dashboard.ts'
import { dashboardPlans } from './plans/dashboard.ts'
import { dashboardPractice } from './practice/dashboard.ts'
import { dashboardVisits } from './visits/dashboard.ts'

/** What a practice's members' client can name. */
export const dashboardRouter = router({
  imports: dashboardImports,
  people: dashboardPeople,
  plans: dashboardPlans,
  practice: dashboardPractice,
  visits: dashboardVisits,
})

export type Dashboard = typeof dashboardRouter
