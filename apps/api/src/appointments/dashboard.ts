import { appointmentStatuses } from '@healing-touch/domain/appointments/appointment.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router } from '../gate.ts'
import { setAppointmentStatus } from './store.ts'

export const dashboardAppointments = router({
  setStatus: memberProcedure
    .input(z.strictObject({ id: z.uuid(), status: z.enum(appointmentStatuses) }))
    .mutation(async ({ ctx: { trx, actor, opened }, input: { id, status } }) => {
      const appointment = await setAppointmentStatus(trx, actor.practiceId, id, status)
      if (!appointment) throw notFound()
      opened([appointment.patientId])
      return appointment
    }),
})
