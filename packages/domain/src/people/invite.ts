import { z } from 'zod'
import { accept, type Result, refuse } from '../result.ts'
import { text } from '../text.ts'
import { Roles } from './roles.ts'

/** Of an account: in small letters, for nobody has two that differ in that. */
export const AccountEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: 'Please type an e-mail address, such as name@example.org.' }))

export const MemberInvitation = z.strictObject({
  id: z.uuid(),
  name: text({ least: 1, most: 80 }),
  email: AccountEmail,
  roles: Roles,
})
export type MemberInvitation = z.infer<typeof MemberInvitation>

export const PatientInvitation = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  email: AccountEmail,
})
export type PatientInvitation = z.infer<typeof PatientInvitation>

/** How many days an invitation opens something. */
export const daysOpen = { member: 7, patient: 14 } as const

export type InvitationRefusal =
  | { readonly kind: 'here-already'; readonly field: 'email' }
  | { readonly kind: 'invited-already'; readonly field: 'email' }

/** Refuses who is in already, and who has an invitation that still waits: that one can be sent again. */
export function mayInvite(
  { inside, waiting }: { readonly inside: readonly string[]; readonly waiting: readonly string[] },
  email: string,
): Result<string, InvitationRefusal> {
  if (inside.includes(email)) return refuse({ kind: 'here-already', field: 'email' })
  if (waiting.includes(email)) return refuse({ kind: 'invited-already', field: 'email' })
  return accept(email)
}

const restMs = 60_000

/** An invitation goes out once a minute at most: who presses twice means one. Both are ISO instants. */
export function wasJustSent(invitedAt: string, { now }: { readonly now: string }): boolean {
  const instant = (at: string) => Temporal.Instant.from(at).epochMilliseconds
  return instant(now) - instant(invitedAt) < restMs
}

/** The refusal as a sentence. */
export function wordInvitationRefusal(refusal: InvitationRefusal): string {
  switch (refusal.kind) {
    case 'here-already':
      return 'Somebody with this e-mail address is in already.'
    case 'invited-already':
      return 'An invitation to this address is waiting. Send that one again, or take it back first.'
  }
}
