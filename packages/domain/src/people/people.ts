import { z } from 'zod'
import { Day } from '../dates.ts'
import { text } from '../text.ts'
import { Roles } from './roles.ts'

const Name = text({ least: 1, most: 80 })

export const Patient = z.strictObject({
  id: z.uuid(),
  givenName: Name,
  familyName: Name,
  birthDate: Day,
  email: z.email('must be an e-mail address').max(254).nullable(),
  phone: text({ most: 30 }).nullable(),
  /** The therapist who mainly treats this patient. */
  therapistId: z.uuid().nullable(),
})
export type Patient = z.infer<typeof Patient>

export const Member = z.strictObject({
  id: z.uuid(),
  name: Name,
  roles: Roles,
})
export type Member = z.infer<typeof Member>
