import type { PlannedSelfCare } from '../plans/plan.ts'
import type { Routine } from './self-care.ts'

/** What becomes of a patient's routines: those to write anew, and those that change. */
export type AssignedRoutines = {
  readonly begin: readonly Routine[]
  readonly change: readonly Routine[]
}

/**
 * A plan's self-care as routines from `today` (a day in the practice's zone): what stays as it is goes on untouched, what
 * left the plan ended yesterday, another frequency begins anew. A routine of today can only be corrected: yesterday it
 * was not there to end.
 */
export function assignRoutines(
  routines: readonly Routine[],
  planned: readonly Pick<PlannedSelfCare, 'selfCare' | 'perWeek'>[],
  facts: { readonly patientId: string; readonly today: string; readonly newId: () => string },
): AssignedRoutines {
  const { patientId, today, newId } = facts
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  const wanted = new Map(planned.map(({ selfCare, perWeek }) => [selfCare, perWeek]))
  const change: Routine[] = []
  for (const routine of routines) {
    if ((routine.endsOn ?? today) < today) continue
    const perWeek = wanted.get(routine.selfCare)
    const ofToday = routine.startsOn >= today
    if (perWeek !== undefined && (perWeek === routine.perWeek || ofToday)) {
      wanted.delete(routine.selfCare)
      if (perWeek !== routine.perWeek || routine.endsOn !== null)
        change.push({ ...routine, perWeek, endsOn: null })
    } else change.push({ ...routine, endsOn: ofToday ? routine.startsOn : yesterday })
  }
  const begin = [...wanted].map(([selfCare, perWeek]) => ({
    id: newId(),
    patientId,
    selfCare,
    perWeek,
    startsOn: today,
    endsOn: null,
  }))
  return { begin, change }
}

/** After a plan is closed its home routine goes on for this long. Decision. */
const daysAfterClosing = 28

/** The routines that have no end yet, with the one that closing the plan gives them. */
export function endRoutinesAfterClosing(routines: readonly Routine[], today: string): Routine[] {
  const endsOn = Temporal.PlainDate.from(today).add({ days: daysAfterClosing }).toString()
  return routines
    .filter((routine) => routine.endsOn === null)
    .map((routine) => ({ ...routine, endsOn }))
}
