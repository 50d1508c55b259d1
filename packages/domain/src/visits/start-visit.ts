import type { Appointment } from '../appointments/appointment.ts'
import { epochMilliseconds } from '../outcomes/epoch.ts'
import type { Episode } from '../people/episode.ts'
import type { Plan } from '../plans/plan.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Visit } from './visit.ts'

/** Why no visit was opened. */
export type StartRefusal =
  | { readonly kind: 'no-episode'; readonly field: 'patientId' }
  | {
      readonly kind: 'called-off'
      readonly field: 'appointmentId'
      readonly status: 'cancelled' | 'missed'
    }

const minuteMs = 60_000
/** A visit that is opened this long before its appointment begins early; earlier than that it is being prepared. Decision. */
const earlyMinutes = 60
const usualMinutes = 60

/**
 * A visit, ready to be charted: it belongs to the open episode and to the plan that is in force. Its length is the
 * appointment's, else the plan's, else an hour. `now` is an ISO instant.
 */
export function startVisit(
  facts: {
    readonly patientId: string
    readonly memberId: string
    readonly open: Episode | null
    readonly plan: Plan | null
    readonly appointment: Appointment | null
  },
  { id, now }: { readonly id: string; readonly now: string },
): Result<Visit, StartRefusal> {
  const { patientId, memberId, open, plan, appointment } = facts
  if (!open) return refuse({ kind: 'no-episode', field: 'patientId' })
  if (appointment?.status === 'cancelled' || appointment?.status === 'missed')
    return refuse({ kind: 'called-off', field: 'appointmentId', status: appointment.status })
  const inForce = plan && plan.episodeId === open.id && plan.status !== 'closed' ? plan : null
  return accept({
    id,
    patientId,
    episodeId: open.id,
    planId: inForce?.id ?? null,
    appointmentId: appointment?.id ?? null,
    memberId,
    startedAt: appointment ? beginning(appointment, now) : now,
    minutes: appointment ? lengthOf(appointment) : (inForce?.content.dose.minutes ?? usualMinutes),
    note: { subjective: '', objective: '', assessment: '', plan: '' },
    ledger: [],
    chartedAt: null,
    version: 1,
  })
}

function beginning({ startsAt }: Appointment, now: string): string {
  const ahead = epochMilliseconds(startsAt) - epochMilliseconds(now)
  return ahead > 0 && ahead <= earlyMinutes * minuteMs ? now : startsAt
}

function lengthOf({ startsAt, endsAt }: Appointment): number {
  const minutes = Math.round((epochMilliseconds(endsAt) - epochMilliseconds(startsAt)) / minuteMs)
  return Math.min(240, Math.max(5, minutes))
}

export function wordStartRefusal(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case 'no-episode':
      return 'There is no open episode of care: assess first, then chart the visit.'
    case 'called-off':
      return refusal.status === 'cancelled'
        ? 'This appointment was cancelled, so there is no visit to chart.'
        : 'This appointment was missed, so there is no visit to chart.'
  }
}
