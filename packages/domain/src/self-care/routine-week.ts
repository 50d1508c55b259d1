import type { Barrier, Routine, Tick } from './self-care.ts'

export type DayOfRoutine = {
  readonly day: string
  /** Null is "not logged", which is not "not done". */
  readonly state: Tick['state'] | null
  /** Null where nobody said that anything got in the way. */
  readonly barrier: Barrier | null
  /** False on days before the routine began or after it ended. */
  readonly prescribed: boolean
}

/** The seven days that end with `today` (a day in the practice's zone), oldest first, as they were logged. */
export function routineWeek(
  routine: Routine,
  ticks: readonly Tick[],
  { today }: { today: string },
): readonly DayOfRoutine[] {
  const last = Temporal.PlainDate.from(today)
  return Array.from({ length: 7 }, (_, index) => {
    const day = last.subtract({ days: 6 - index }).toString()
    const tick = ticks.find((one) => one.routineId === routine.id && one.day === day)
    return {
      day,
      state: tick?.state ?? null,
      barrier: tick?.barrier ?? null,
      prescribed: isPrescribed(routine, day),
    }
  })
}

/** Whether the routine runs on this day; both its first and its last day count. */
export function isPrescribed({ startsOn, endsOn }: Routine, day: string): boolean {
  return day >= startsOn && (endsOn === null || day <= endsOn)
}
