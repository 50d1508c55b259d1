import { findSelfCare } from '@healing-touch/domain/self-care/library.ts'
import { routineWeek } from '@healing-touch/domain/self-care/routine-week.ts'
import {
  barriers,
  type Routine,
  type Tick,
  tickStates,
} from '@healing-touch/domain/self-care/self-care.ts'
import { wordDose } from '@healing-touch/domain/self-care/word-dose.ts'
import { z } from 'zod'

/** A routine as a patient sees it: what to do, how, and the last seven days, oldest first. */
export const PatientRoutine = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  kind: z.string(),
  steps: z.array(z.string()),
  minutes: z.number(),
  perWeek: z.int(),
  /** How much, in a line; null where there is nothing to count. */
  dose: z.string().nullable(),
  /** What one tick stands for. */
  counts: z.enum(['days', 'nights', 'times']),
  /** When not to do it at all. */
  avoid: z.array(z.string()),
  stopIf: z.string(),
  week: z.array(
    z.strictObject({
      day: z.iso.date(),
      /** Null is "not logged". */
      state: z.enum(tickStates).nullable(),
      /** What got in the way; null where nobody said. */
      barrier: z.enum(barriers).nullable(),
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
  const { name, kind, steps, minutes, dose, avoid, stopIf } = selfCare
  return [
    {
      id: routine.id,
      name,
      kind,
      steps: [...steps],
      minutes,
      perWeek: routine.perWeek,
      dose: (dose && wordDose(dose)) || null,
      counts: dose?.counts ?? 'days',
      avoid: [...avoid],
      stopIf,
      week: [...routineWeek(routine, ticks, { today })],
    },
  ]
}
