import { findSelfCare } from '@healing-touch/domain/self-care/library.ts'
import { routineWeek } from '@healing-touch/domain/self-care/routine-week.ts'
import { type Routine, type Tick, tickStates } from '@healing-touch/domain/self-care/self-care.ts'
import { z } from 'zod'

/** A routine as a patient sees it: what to do, how, and the last seven days, oldest first. */
export const PatientRoutine = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  kind: z.string(),
  steps: z.array(z.string()),
  minutes: z.number(),
  perWeek: z.int(),
  stopIf: z.string(),
  week: z.array(
    z.strictObject({
      day: z.iso.date(),
      /** Null is "not logged". */
      state: z.enum(tickStates).nullable(),
      prescribed: z.boolean(),
    }),
  ),
})
export type PatientRoutine = z.infer<typeof PatientRoutine>

/** Nothing for a routine whose self-care the library no longer knows: nobody could say how to do it. */
export function patientRoutine(
  routine: Routine,
  ticks: readonly Tick[],
  today: string,
): PatientRoutine[] {
  const selfCare = findSelfCare(routine.selfCare)
  if (!selfCare) return []
  const { name, kind, steps, minutes, stopIf } = selfCare
  return [
    {
      id: routine.id,
      name,
      kind,
      steps: [...steps],
      minutes,
      perWeek: routine.perWeek,
      stopIf,
      week: [...routineWeek(routine, ticks, { today })],
    },
  ]
}
