import { z } from 'zod'
import { Code } from '../outcomes/outcome.ts'

/** An episode of care: one problem, from the first assessment to discharge. */
export const Episode = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  /** Condition id of the catalogue. */
  condition: Code,
  openedOn: z.iso.date(),
  closedOn: z.iso.date().nullable(),
})
export type Episode = z.infer<typeof Episode>
