import type { Role } from '@healing-touch/domain/people/roles.ts'
import type { Generated } from 'kysely'

export type PracticeTable = {
  id: string
  name: string
  zone: string
  requires_second_factor: Generated<boolean>
  /** From which birthday on patients decide for themselves, in years. */
  age_of_majority: Generated<number>
  retention_years: Generated<number>
  retention_until_age: Generated<number>
  erases_by_itself: Generated<boolean>
  retention_since: Generated<string>
  created_at: Generated<string>
}

export type MemberTable = {
  practice_id: string
  id: string
  name: string
  roles: Role[]
  dismissed_at: Generated<string | null>
}

export type PatientTable = {
  practice_id: string
  id: string
  given_name: string
  family_name: string
  birth_date: string
  email: string | null
  phone: string | null
  therapist_id: string | null
  held_for: Generated<string | null>
  hold_until: Generated<string | null>
  /** The one member who sees the chart; null where the practice keeps it. */
  kept_by: Generated<string | null>
  /** Since when nobody works with the record, at its patient's wish. */
  resting_since: Generated<string | null>
  resting_for: Generated<string | null>
  created_at: Generated<string>
}

export type EpisodeTable = {
  practice_id: string
  id: string
  patient_id: string
  condition: string
  opened_on: string
  closed_on: string | null
}
