import { router } from './gate.ts'
import { dashboardPeople } from './people/dashboard.ts'

/** What a practice's members' client can name. */
export const dashboardRouter = router({
  people: dashboardPeople,
})

export type Dashboard = typeof dashboardRouter
