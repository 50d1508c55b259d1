import { accept, type Result, refuse } from '../result.ts'
import { isPrescribed } from './routine-week.ts'
import type { Routine, Tick } from './self-care.ts'

export type TickRefusal =
  | 'day-to-come'
  | 'day-too-long-ago'
  | 'day-without-routine'
  | 'barrier-when-done'

/** Memory of what was done at home is fair for a week; later answers would be guesses. */
const daysBack = 7

/**
 * One day's answer to one routine. `today` is the day in the practice's zone. Refuses days to come, days more than
 * a week ago, days on which the routine does not run, and what got in the way of something that was done.
 */
export function recordTick(
  routine: Routine,
  { day, state, barrier }: Omit<Tick, 'routineId'>,
  { today }: { readonly today: string },
): Result<Tick, TickRefusal> {
  if (day > today) return refuse('day-to-come')
  if (day < Temporal.PlainDate.from(today).subtract({ days: daysBack }).toString())
    return refuse('day-too-long-ago')
  if (!isPrescribed(routine, day)) return refuse('day-without-routine')
  if (barrier !== undefined && state === 'done') return refuse('barrier-when-done')
  return accept({ routineId: routine.id, day, state, ...(barrier && { barrier }) })
}

export function wordTickRefusal(refusal: TickRefusal): string {
  return {
    'day-to-come': 'That day has not come yet.',
    'day-too-long-ago': 'That day is more than a week ago, so it can no longer be changed.',
    'day-without-routine': 'This was not part of your plan on that day.',
    'barrier-when-done': 'It was done, so nothing got in its way.',
  }[refusal]
}
