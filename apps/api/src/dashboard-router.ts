import { router } from './gate.ts'
import { dashboardImports } from './imports/dashboard.ts'
import { dashboardPeople } from './people/dashboard.ts'

/** What a practice's members' client can name. */
export const dashboardRouter = router({
  imports: dashboardImports,
  people: dashboardPeople,
})

export type Dashboard = typeof dashboardRouter
