import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import type { Selectable } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'
import type { AppointmentTable } from './table.ts'

export async function appointmentsBetween(
  trx: Inside,
  practiceId: PracticeId,
  { from, until }: { from: string; until: string },
): Promise<Appointment[]> {
  const rows = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('starts_at', '>=', from)
    .where('starts_at', '<', until)
    .orderBy('starts_at')
    .execute()
  return rows.map(toAppointment)
}

export async function appointmentsOf(
  trx: Inside,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Appointment[]> {
  if (patientIds.length === 0) return []
  const rows = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('patient_id', 'in', patientIds)
    .orderBy('starts_at')
    .execute()
  return rows.map(toAppointment)
}

export async function findAppointment(
  trx: Inside,
  practiceId: PracticeId,
  appointmentId: string,
): Promise<Appointment | null> {
  const row = await trx
    .selectFrom('appointment')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('id', '=', appointmentId)
    .executeTakeFirst()
  return row ? toAppointment(row) : null
}

export async function setAppointmentStatus(
  trx: Inside,
  practiceId: PracticeId,
  appointmentId: string,
  status: Appointment['status'],
): Promise<Appointment | null> {
  const row = await trx
    .updateTable('appointment')
    .set({ status })
    .where('practice_id', '=', practiceId)
    .where('id', '=', appointmentId)
    .returningAll()
    .executeTakeFirst()
  return row ? toAppointment(row) : null
}

export function toRow(practiceId: PracticeId, appointment: Appointment) {
  return {
    practice_id: practiceId,
    id: appointment.id,
    patient_id: appointment.patientId,
    member_id: appointment.memberId,
    starts_at: appointment.startsAt,
    ends_at: appointment.endsAt,
    status: appointment.status,
  }
}

function toAppointment(row: Selectable<AppointmentTable>): Appointment {
  return {
    id: row.id,
    patientId: row.patient_id,
    memberId: row.member_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status,
  }
}
