import type { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import type { Json } from '../db/json.ts'

export type AssessmentTable = {
  practice_id: string
  id: string
  patient_id: string
  episode_id: string
  member_id: string
  at: string
  content: Json<Assessment>
}

export type PlanTable = {
  practice_id: string
  id: string
  patient_id: string
  episode_id: string
  version: number
  status: 'active' | 'paused' | 'closed'
  content: Json<PlanContent>
  change_reason: string | null
  created_at: string
  created_by: string
}
