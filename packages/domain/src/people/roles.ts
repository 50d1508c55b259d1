import { z } from 'zod'

/** What somebody is in a practice: `owner` decides for the whole of it, `therapist` treats, `front-desk` does neither. */
export const roles = ['owner', 'therapist', 'front-desk'] as const
export type Role = (typeof roles)[number]

/** All that one person is: who owns a small practice often treats too, and who only owns it does not. */
export const Roles = z
  .array(z.enum(roles))
  .min(1, 'Choose what this person does here.')
  .max(roles.length)
  .overwrite((chosen) => roles.filter((role) => chosen.includes(role)))
export type Roles = z.infer<typeof Roles>
