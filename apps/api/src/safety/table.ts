import type { Json } from '../db/json.ts'

export type SafetyFactTable = {
  practice_id: string
  id: string
  patient_id: string
  kind: string
  content: Json<object>
  recorded_at: string
  recorded_by: 'patient' | 'therapist'
  member_id: string | null
}

export type SafetyReviewTable = {
  practice_id: string
  id: string
  patient_id: string
  level: 'emergency' | 'same-day' | 'urgent' | 'routine'
  rules: Json<string[]>
  raised_at: string
  reviewed_at: string | null
  reviewed_by: string | null
  note: string | null
}
