import { routineAdherence } from '@healing-touch/domain/self-care/adherence.ts'
import { countBarriers } from '@healing-touch/domain/self-care/barriers.ts'
import type { Barrier } from '@healing-touch/domain/self-care/self-care.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { daysBefore } from '../today/wall-clock.ts'
import { routinesOf, ticksOf } from './store.ts'

export type HomeRoutine = {
  readonly selfCare: string
  /** Share of what was prescribed that was done on the days we know of, 0–1; null when nothing was logged. */
  readonly adherence: number | null
  readonly loggedDays: number
  readonly planDays: number
  /** What got in the way, the most frequent first. */
  readonly barriers: readonly { readonly barrier: Barrier; readonly times: number }[]
}

const days = 28

/** How each routine that runs today went in the last four weeks, for the therapist. */
export async function homeRoutines(
  trx: Inside,
  practiceId: PracticeId,
  patientId: string,
  today: string,
): Promise<HomeRoutine[]> {
  const from = daysBefore(today, days - 1)
  const [routines, ticks] = await Promise.all([
    routinesOf(trx, practiceId, patientId),
    ticksOf(trx, practiceId, patientId, { since: from }),
  ])
  return routines
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .map((routine) => {
      const { adherence, loggedDays, planDays } = routineAdherence(routine, ticks, {
        from,
        to: today,
      })
      const own = ticks.filter(({ routineId }) => routineId === routine.id)
      return {
        selfCare: routine.selfCare,
        adherence,
        loggedDays,
        planDays,
        barriers: countBarriers(own),
      }
    })
}
