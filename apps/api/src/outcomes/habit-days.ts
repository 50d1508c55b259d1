import type { HabitDay } from '@healing-touch/domain/outcomes/habit-insights.ts'
import type { OutcomeSeries } from '@healing-touch/domain/outcomes/series.ts'
import type { Routine, Tick } from '@healing-touch/domain/self-care/self-care.ts'
import { wallClock } from '../today/wall-clock.ts'

const done: Record<Tick['state'], number> = { done: 1, partly: 0.5, 'not-done': 0 }

type Kept = {
  readonly routines: readonly Routine[]
  readonly ticks: readonly Tick[]
  readonly zone: string
}

/**
 * A patient's days from the first to the last with a rating: the mean of what was rated (not in a visit, whose effect is
 * another matter) and how far each routine was done, by the self-care it is of.
 */
export function habitDays(
  { outcomes }: Pick<OutcomeSeries, 'outcomes'>,
  { routines, ticks, zone }: Kept,
): HabitDay[] {
  const rated = outcomes.flatMap(({ at, score, visitId }) =>
    score === null || visitId !== null ? [] : [{ day: wallClock(at, zone).day, score }],
  )
  const [first, last] = [rated[0]?.day, rated.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  const scores = Map.groupBy(rated, ({ day }) => day)
  const selfCareOf = new Map(routines.map(({ id, selfCare }) => [id, selfCare]))
  const habits = [...new Set(selfCareOf.values())]
  const answered = new Map(
    ticks.map(({ routineId, day, state }) => [`${day} ${selfCareOf.get(routineId)}`, done[state]]),
  )
  const from = Temporal.PlainDate.from(first)
  const length = from.until(last).days + 1
  return Array.from({ length }, (_, index): HabitDay => {
    const day = from.add({ days: index }).toString()
    const here = scores.get(day)
    return {
      outcome: here ? here.reduce((sum, { score }) => sum + score, 0) / here.length : null,
      habits: Object.fromEntries(
        habits.map((habit) => [habit, answered.get(`${day} ${habit}`) ?? null]),
      ),
    }
  })
}
