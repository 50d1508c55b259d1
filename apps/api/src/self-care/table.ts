import type { Barrier } from '@healing-touch/domain/self-care/self-care.ts'

export type RoutineTable = {
  practice_id: string
  id: string
  patient_id: string
  self_care: string
  per_week: number
  starts_on: string
  ends_on: string | null
}

export type TickTable = {
  practice_id: string
  patient_id: string
  routine_id: string
  day: string
  state: 'done' | 'partly' | 'not-done'
  barrier: Barrier | null
}
