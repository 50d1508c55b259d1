import { z } from 'zod'

export const appointmentStatuses = ['booked', 'arrived', 'done', 'missed', 'cancelled'] as const

export const Appointment = z.strictObject({
  id: z.uuid(),
  patientId: z.uuid(),
  memberId: z.uuid(),
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  status: z.enum(appointmentStatuses),
})
export type Appointment = z.infer<typeof Appointment>
