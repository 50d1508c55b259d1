import { isPrescribed } from './routine-week.ts'
import type { Routine, Tick } from './self-care.ts'

const daysAWeek = 7
/** What "partly" counts against a whole day. Decision. */
const shares: Readonly<Record<Tick['state'], number>> = { done: 1, partly: 0.5, 'not-done': 0 }

export type Adherence = {
  /** Share of what was prescribed that was done on the days we know of, 0–1; null when nothing was logged. */
  readonly adherence: number | null
  /** Share of the plan's days with an answer, 0–1; null when no day was prescribed. */
  readonly coverage: number | null
  readonly loggedDays: number
  readonly planDays: number
}

/**
 * Σ min(done, prescribed) / Σ prescribed over periods, so that doing more in one never makes up for doing nothing in
 * another. Null where nothing was prescribed.
 */
export function adherenceOf(
  periods: readonly { readonly done: number; readonly prescribed: number }[],
): number | null {
  const prescribed = periods.reduce((sum, period) => sum + period.prescribed, 0)
  if (prescribed <= 0) return null
  const done = periods.reduce((sum, period) => sum + Math.min(period.done, period.prescribed), 0)
  return done / prescribed
}

/**
 * How one routine was kept from `from` to `to` (days in the practice's zone, both counted), by weeks from its first
 * day on. Unlogged is not "not done": a week asks only for its logged days' share, never more than those days, and
 * coverage says how much is known. A routine of several times a day counts once a day.
 */
export function routineAdherence(
  routine: Routine,
  ticks: readonly Tick[],
  { from, to }: { readonly from: string; readonly to: string },
): Adherence {
  const states = new Map(
    ticks.filter(({ routineId }) => routineId === routine.id).map(({ day, state }) => [day, state]),
  )
  const days = daysBetween(from, to).filter((day) => isPrescribed(routine, day))
  const daysPerWeek = Math.min(routine.perWeek, daysAWeek)
  const logged = days.flatMap((day, index) => {
    const state = states.get(day)
    return state ? [{ week: Math.floor(index / daysAWeek), share: shares[state] }] : []
  })
  const weeks = [...Map.groupBy(logged, ({ week }) => week).values()].map((known) => ({
    done: known.reduce((sum, { share }) => sum + share, 0),
    prescribed: (daysPerWeek * known.length) / daysAWeek,
  }))
  return {
    adherence: adherenceOf(weeks),
    coverage: days.length === 0 ? null : logged.length / days.length,
    loggedDays: logged.length,
    planDays: days.length,
  }
}

function daysBetween(from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(from)
  const count = first.until(to).days + 1
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString())
}
