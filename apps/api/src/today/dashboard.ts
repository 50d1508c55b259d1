import { Day } from '@healing-touch/domain/dates.ts'
import { z } from 'zod'
import { memberProcedure, router } from '../gate.ts'
import { loadPracticeDay } from './load-practice-day.ts'

export const dashboardToday = router({
  /** A day of the practice; null is today on the practice's wall. */
  show: memberProcedure
    .input(z.strictObject({ day: Day.nullable() }))
    .query(async ({ ctx: { trx, actor, opened }, input: { day } }) => {
      const shown = await loadPracticeDay(trx, actor, day)
      opened(shown.rows.map(({ patientId }) => patientId))
      opened(shown.uncharted.map(({ patientId }) => patientId))
      opened(shown.tasks.map(({ patient }) => patient.id))
      return shown
    }),
})
