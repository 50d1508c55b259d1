export type AppointmentTable = {
  practice_id: string
  id: string
  patient_id: string
  member_id: string
  starts_at: string
  ends_at: string
  status: 'booked' | 'arrived' | 'done' | 'missed' | 'cancelled'
}
