import type { Generated } from 'kysely'

export type EmergencyAccessTable = {
  practice_id: string
  id: string
  patient_id: string
  member_id: string
  reason: string
  at: Generated<string>
}
