import type { Generated } from 'kysely'

export type CheckInTable = {
  practice_id: string
  id: string
  patient_id: string
  at: string
  /** Who answered in the patient's place; the database fills it in. */
  proxy_id: Generated<string | null>
}
