import { z } from 'zod'
import { Day } from '../dates.ts'
import { Code } from '../outcomes/outcome.ts'

/** An episode of care: one problem, from the first assessment to discharge. */
export const Episode = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  /** Condition id of the catalogue. */
  condition: Code,
  openedOn: Day,
  closedOn: Day.nullable(),
})
export type Episode = z.infer<typeof Episode>
