import { z } from 'zod'
import { Instant } from '../dates.ts'

export const appointmentStatuses = ['booked', 'arrived', 'done', 'missed', 'cancelled'] as const

export const Appointment = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  memberId: z.uuid(),
  startsAt: Instant,
  endsAt: Instant,
  status: z.enum(appointmentStatuses),
})
export type Appointment = z.infer<typeof Appointment>
