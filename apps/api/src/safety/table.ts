import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import type { ReviewRule } from '@healing-touch/domain/safety/raise-review.ts'
import type { RedLevel } from '@healing-touch/domain/safety/red-level.ts'
import type { Generated } from 'kysely'
import type { Json } from '../db/json.ts'

export type SafetyFactTable = {
  practice_id: string
  id: string
  patient_id: string
  /** The round of answers it came in, and its place there. */
  round_id: string
  ordinal: number
  kind: string
  content: Json<Fact>
  recorded_at: string
  recorded_by: 'patient' | 'therapist'
  member_id: string | null
  /** Who answered in the patient's place; the database fills it in. */
  proxy_id: Generated<string | null>
}

export type SafetyReviewTable = {
  practice_id: string
  id: string
  patient_id: string
  level: RedLevel
  rules: Json<readonly ReviewRule[]>
  raised_at: string
  reviewed_at: string | null
  reviewed_by: string | null
  note: string | null
}
