import type { credentialKinds } from '@healing-touch/domain/people/credential.ts'
import type { Generated } from 'kysely'

export type CredentialTable = {
  practice_id: string
  id: string
  member_id: string
  kind: (typeof credentialKinds)[number]
  name: string
  issuer: string
  number: string | null
  valid_from: string
  expires_on: string | null
  techniques: string[]
  recorded_at: Generated<string>
  withdrawn_at: Generated<string | null>
}
