import { appointmentStatuses } from '@healing-touch/domain/appointments/appointment.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { refuseStale } from '../refuse-stale.ts'
import { findAppointment, setAppointmentStatus } from './store.ts'

export const dashboardAppointments = router({
  setStatus: memberProcedure
    .input(
      z.strictObject({
        id: z.uuid(),
        was: z.enum(appointmentStatuses).exactOptional(),
        status: z.enum(appointmentStatuses),
      }),
    )
    .mutation(async ({ ctx: { trx, actor, opened }, input: { id, was, status } }) => {
      await oneAtATime(trx, id)
      const before = await findAppointment(trx, actor.practiceId, id)
      if (!before) throw notFound()
      refuseStale({ was, is: before.status, next: status, word: (one) => `“${one}”` })
      const appointment = await setAppointmentStatus(trx, actor.practiceId, id, status)
      if (!appointment) throw notFound()
      opened([appointment.patientId])
      return appointment
    }),
})
