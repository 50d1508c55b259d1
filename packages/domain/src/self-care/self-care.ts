import { z } from 'zod'
import { Day } from '../dates.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Source } from '../evidence/source.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { SelfCareDose } from './dose.ts'

/** Something a patient can do at home. `avoid` and `stopIf` are told to the patient. */
export type SelfCare = {
  readonly id: string
  readonly kind:
    | 'stretching'
    | 'hydration'
    | 'posture'
    | 'heat'
    | 'cold'
    | 'breathing'
    | 'pacing'
    | 'movement'
    | 'massage'
    | 'relaxation'
    | 'sleep'
    | 'diary'
    | 'safety'
  readonly name: string
  /** How to do it, in short steps a patient can follow. */
  readonly steps: NonEmpty<string>
  readonly perWeek: number
  readonly minutes: number
  /** How much in numbers. Absent in content of before it was kept. */
  readonly dose?: SelfCareDose | undefined
  readonly stopIf: string
  readonly avoid: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly sources: NonEmpty<Source>
}

export function defineSelfCare<const Id extends string>(
  entry: Omit<SelfCare, 'id'> & { readonly id: Id },
): SelfCare & { readonly id: Id } {
  return entry
}

/** A self-care item prescribed to one patient. */
export const Routine = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  selfCare: z.string(),
  perWeek: z.int().min(1).max(21),
  startsOn: Day,
  endsOn: Day.nullable(),
})
export type Routine = z.infer<typeof Routine>

export const tickStates = ['done', 'partly', 'not-done'] as const
/** What got in the way of a routine: one of these at most, and only if the patient wants to say. */
export const barriers = [
  'time',
  'forgot',
  'pain',
  'unwell',
  'unsure-how',
  'no-place',
  'no-help',
] as const
export type Barrier = (typeof barriers)[number]

/** One day's answer to one routine. A day without a tick is "not logged", which is not "not done". */
export const Tick = z.strictObject({
  routineId: z.uuid(),
  day: Day,
  state: z.enum(tickStates),
  /** Absent where nobody said. */
  barrier: z.enum(barriers).optional(),
})
export type Tick = z.infer<typeof Tick>
