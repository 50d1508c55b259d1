import type { Answers } from '@healing-touch/domain/outcomes/instrument.ts'
import type { Json } from '../db/json.ts'

export type OutcomeTable = {
  practice_id: string
  id: string
  patient_id: string
  visit_id: string | null
  check_in_id: string | null
  instrument: string
  variant: string | null
  side: 'left' | 'right' | null
  answers: Json<Answers>
  at: string
  moment: 'before' | 'after' | null
  score: number | null
  recorded_by: 'patient' | 'therapist'
  member_id: string | null
  recorded_at: string
  corrects: string | null
}
