import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { Plan } from '@healing-touch/domain/plans/plan.ts'
import type { Visit } from '@healing-touch/domain/visits/visit.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { shownPainMap } from '../body/store.ts'
import type { Inside, PracticeId } from '../db/enter.ts'
import { type RecordedAssessment, toAssessment, toPlan } from '../plans/store.ts'
import type { ShownAmendment } from './amendment-store.ts'
import { toVisit } from './store.ts'

/** A visit with what stands around it. */
export type LoadedVisit = {
  readonly visit: Visit
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string }
  readonly therapist: string
  /** Who finished the chart; null while it is open. */
  readonly signedBy: string | null
  /** What was added after it was signed, oldest first. */
  readonly amendments: readonly ShownAmendment[]
  readonly appointment: Pick<Appointment, 'id' | 'status'> | null
  /** The plan it was charted by; while it is open the one in force, which may be newer than the visit. */
  readonly plan: Plan | null
  readonly last: Visit | null
  readonly assessment: RecordedAssessment | null
  readonly painMap: PainMap | null
}

/** All of it in one round trip; null when there is no such visit. */
export async function loadVisit(
  trx: Inside,
  practiceId: PracticeId,
  visitId: string,
): Promise<LoadedVisit | null> {
  const row = await trx
    .selectFrom('visit')
    .innerJoin('patient', (join) =>
      join
        .onRef('patient.practice_id', '=', 'visit.practice_id')
        .onRef('patient.id', '=', 'visit.patient_id'),
    )
    .innerJoin('member', (join) =>
      join
        .onRef('member.practice_id', '=', 'visit.practice_id')
        .onRef('member.id', '=', 'visit.member_id'),
    )
    .selectAll('visit')
    .select((eb) => [
      'patient.given_name',
      'patient.family_name',
      'patient.birth_date',
      'member.name as therapist',
      eb
        .selectFrom('member as signer')
        .select('signer.name')
        .where('signer.practice_id', '=', practiceId)
        .whereRef('signer.id', '=', 'visit.signed_by')
        .as('signer'),
      jsonArrayFrom(
        eb
          .selectFrom('amendment')
          .innerJoin('member as author', (join) =>
            join
              .onRef('author.practice_id', '=', 'amendment.practice_id')
              .onRef('author.id', '=', 'amendment.member_id'),
          )
          .select(['amendment.id', 'text', 'reason', 'at', 'author.name as by'])
          .where('amendment.practice_id', '=', practiceId)
          .whereRef('amendment.patient_id', '=', 'visit.patient_id')
          .whereRef('amendment.visit_id', '=', 'visit.id')
          .orderBy('at')
          .orderBy('amendment.id'),
      ).as('amendments'),
      jsonObjectFrom(
        eb
          .selectFrom('appointment')
          .select(['appointment.id', 'appointment.status'])
          .where('appointment.practice_id', '=', practiceId)
          .whereRef('appointment.id', '=', 'visit.appointment_id'),
      ).as('appointment'),
      jsonObjectFrom(
        eb
          .selectFrom('plan')
          .selectAll('plan')
          .where('plan.practice_id', '=', practiceId)
          .where((where) =>
            where.or([
              where('plan.id', '=', where.ref('visit.plan_id')),
              where.and([
                where('visit.charted_at', 'is', null),
                where('plan.episode_id', '=', where.ref('visit.episode_id')),
                where('plan.status', '<>', 'closed'),
              ]),
            ]),
          )
          .orderBy('plan.version', 'desc')
          .limit(1),
      ).as('plan'),
      jsonObjectFrom(
        eb
          .selectFrom('visit as earlier')
          .selectAll('earlier')
          .where('earlier.practice_id', '=', practiceId)
          .whereRef('earlier.patient_id', '=', 'visit.patient_id')
          .whereRef('earlier.started_at', '<', 'visit.started_at')
          .where('earlier.charted_at', 'is not', null)
          .orderBy('earlier.started_at', 'desc')
          .limit(1),
      ).as('last'),
      jsonObjectFrom(
        eb
          .selectFrom('assessment')
          .selectAll('assessment')
          .where('assessment.practice_id', '=', practiceId)
          .whereRef('assessment.episode_id', '=', 'visit.episode_id')
          .orderBy('assessment.at', 'desc')
          .limit(1),
      ).as('assessment'),
      jsonObjectFrom(
        eb
          .selectFrom('pain_map')
          .select('pain_map.content')
          .where('pain_map.practice_id', '=', practiceId)
          .whereRef('pain_map.patient_id', '=', 'visit.patient_id')
          .orderBy('pain_map.at', 'desc')
          .limit(1),
      ).as('map'),
    ])
    .where('visit.practice_id', '=', practiceId)
    .where('visit.id', '=', visitId)
    .executeTakeFirst()
  if (!row) return null
  const { plan, last, assessment, map } = row
  const name = `${row.given_name} ${row.family_name}`
  return {
    visit: toVisit(row),
    patient: { id: row.patient_id, name, birthDate: row.birth_date },
    therapist: row.therapist,
    signedBy: row.signer,
    amendments: row.amendments.map((one) => ({ ...one, at: iso(one.at) })),
    appointment: row.appointment,
    plan: plan && toPlan({ ...plan, created_at: iso(plan.created_at) }),
    last:
      last &&
      toVisit({
        ...last,
        started_at: iso(last.started_at),
        charted_at: last.charted_at && iso(last.charted_at),
      }),
    assessment: assessment && toAssessment({ ...assessment, at: iso(assessment.at) }),
    painMap: map && shownPainMap(map.content),
  }
}

/** PostgreSQL writes an instant inside JSON with its offset. */
function iso(at: string): string {
  return new Date(at).toISOString()
}
