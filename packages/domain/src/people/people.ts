import { z } from 'zod'

const Name = z.string().trim().min(1, 'must not be empty').max(80, 'must be 80 characters or fewer')

export const Patient = z.strictObject({
  id: z.uuid(),
  givenName: Name,
  familyName: Name,
  birthDate: z.iso.date(),
  email: z.email('must be an e-mail address').max(254).nullable(),
  phone: z.string().trim().max(30, 'must be 30 characters or fewer').nullable(),
  /** The therapist who mainly treats this patient. */
  therapistId: z.uuid().nullable(),
})
export type Patient = z.infer<typeof Patient>

export const roles = ['owner', 'therapist', 'front-desk'] as const
export const Member = z.strictObject({
  id: z.uuid(),
  name: Name,
  role: z.enum(roles),
})
export type Member = z.infer<typeof Member>
