export type CheckInTable = {
  practice_id: string
  id: string
  patient_id: string
  at: string
}
