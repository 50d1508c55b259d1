import type { Role } from '@healing-touch/domain/people/roles.ts'
import type { Generated } from 'kysely'

export type InvitationTable = {
  practice_id: string
  id: string
  patient_id: string | null
  /** Who acts for the patient; null where the patient is invited. */
  proxy_id: string | null
  name: string
  roles: Role[] | null
  email: string
  token_hash: string | null
  invited_by: string
  invited_at: Generated<string>
  expires_at: string
  ended_at: string | null
  outcome: 'accepted' | 'revoked' | null
}
