import { router } from './gate.ts'
import { dashboardImports } from './imports/dashboard.ts'
import { dashboardPeople } from './people/dashboard.ts'
import { dashboardPractice } from './practice/dashboard.ts'

/** What a practice's members' client can name. */
export const dashboardRouter = router({
  imports: dashboardImports,
  people: dashboardPeople,
  practice: dashboardPractice,
})

export type Dashboard = typeof dashboardRouter
