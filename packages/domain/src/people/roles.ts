import { z } from 'zod'

/**
 * What somebody is in a practice: `owner` decides for the whole of it, `therapist` treats, `front-desk` does neither, and a
 * `renter` is a therapist who only shares its rooms: they see their own charts, and nobody else does.
 */
export const roles = ['owner', 'therapist', 'front-desk', 'renter'] as const
export type Role = (typeof roles)[number]

/** All that one person is: who owns a small practice often treats too, and who only owns it does not. */
export const Roles = z
  .array(z.enum(roles))
  .min(1, 'Choose what this person does here.')
  .max(roles.length)
  .overwrite((chosen) => roles.filter((role) => chosen.includes(role)))
  .refine(
    (chosen) => !chosen.includes('renter') || chosen.join() === 'therapist,renter',
    'Who rents a room is a therapist, and neither an owner nor at the front desk.',
  )
export type Roles = z.infer<typeof Roles>
