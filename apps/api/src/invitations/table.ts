import type { Generated } from 'kysely'

export type InvitationTable = {
  practice_id: string
  id: string
  patient_id: string | null
  name: string
  roles: ('owner' | 'therapist' | 'front-desk')[] | null
  email: string
  token_hash: string | null
  invited_by: string
  invited_at: Generated<string>
  expires_at: string
  ended_at: string | null
  outcome: 'accepted' | 'revoked' | null
}
