import { groupSeries } from '@healing-touch/domain/outcomes/series.ts'
import { z } from 'zod'
import { patientProcedure, router } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { safetyToday } from '../safety/safety-today.ts'
import { wallClock } from '../today/wall-clock.ts'
import { loadCurrentPlan } from './load-current-plan.ts'
import { PatientPlan, patientPlan } from './patient-plan.ts'

export const portalPlans = router({
  /** The plan as it stands, or null before there is one. */
  current: patientProcedure
    .output(
      z.strictObject({
        today: z.iso.date(),
        plan: z
          .strictObject({
            status: z.enum(['active', 'paused', 'closed']),
            madeOn: z.iso.date(),
            madeBy: z.string(),
            /** Whether the practice's owner, a clinician, has accepted the content that plans rest on. */
            reviewed: z.boolean(),
            content: PatientPlan,
          })
          .nullable(),
      }),
    )
    .query(async ({ ctx: { trx, actor } }) => {
      const { practiceId, id, zone, now } = actor
      const today = wallClock(now, zone).day
      const current = await loadCurrentPlan(trx, practiceId, id)
      if (!current) return { today, plan: null }
      const { plan, madeBy, openedOn, visits } = current
      const [outcomes, known, safety] = await Promise.all([
        outcomesOf(trx, practiceId, [id]),
        knownEntries(trx, practiceId),
        safetyToday(trx, actor, [id]),
      ])
      const series = groupSeries(outcomes)
      const content = patientPlan(plan, known, {
        series,
        openedOn,
        visits,
        safety: safety.get(id) ?? null,
      })
      const madeOn = wallClock(plan.createdAt, zone).day
      return {
        today,
        plan: { status: plan.status, madeOn, madeBy, reviewed: known.reviewed, content },
      }
    }),
})
