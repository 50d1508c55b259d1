import type { Appointment } from '@healing-touch/domain/appointments/appointment.ts'
import { credentialState } from '@healing-touch/domain/people/certified.ts'
import type { StandingMember } from '@healing-touch/domain/people/change-member.ts'
import type { Credential } from '@healing-touch/domain/people/credential.ts'
import { appointmentsBetween } from '../appointments/store.ts'
import { painMapsOf } from '../body/store.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { knownEntries } from '../library/own-entries.ts'
import { credentialsOf } from '../members/credential-store.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { loadPeople, type Person } from '../people/load-people.ts'
import { type Phrase, readCare } from '../people/read-care.ts'
import { allMembers } from '../people/store.ts'
import { safetyToday } from '../safety/safety-today.ts'
import { type SafetyTask, safetyTasks } from '../safety/store.ts'
import { unchartedVisits, visitIdsOf } from '../visits/store.ts'
import { daysBefore, startOfDay, wallClock } from './wall-clock.ts'

export type DayRow = {
  readonly appointmentId: string
  readonly status: Appointment['status']
  readonly startsAt: string
  readonly time: string
  readonly minutes: number
  readonly memberId: string
  readonly memberName: string
  readonly patientId: string
  readonly patientName: string
  readonly condition: string | null
  /** Which visit of the episode this is, and of how many the plan speaks; null without a plan. */
  readonly visit: { readonly number: number; readonly planned: number | null }
  readonly visitId: string | null
  readonly changes: readonly Phrase[]
  readonly flags: readonly Phrase[]
  /** Of today, whatever day is looked at: no massage, and how worried to be (0–3). */
  readonly safety: { readonly blocked: boolean; readonly level: number }
}

export type PracticeDay = {
  readonly day: string
  readonly today: string
  readonly rows: readonly DayRow[]
  /** Answers that need a named reviewer, of whichever day. */
  readonly tasks: readonly SafetyTask[]
  /** Visits of earlier days that are still to chart. */
  readonly uncharted: readonly {
    readonly visitId: string
    readonly patientId: string
    readonly patientName: string
    readonly memberId: string
    readonly day: string
  }[]
  /** One's own; to the owner everybody's. */
  readonly expiring: readonly Expiring[]
}

/** A credential that runs out within 60 days, or ran out. */
type Expiring = {
  readonly id: string
  readonly memberName: string
  readonly name: string
  readonly expiresOn: string
  readonly over: boolean
}

const mostChanges = 2

/** The day as the practice sees it: who comes, what changed since last time and who needs a look. */
export async function loadPracticeDay(
  trx: Inside,
  actor: Actor,
  asked: string | null,
): Promise<PracticeDay> {
  const { practiceId, zone, now } = actor
  const { day: today } = wallClock(now, zone)
  const day = asked ?? today
  const from = startOfDay(day, zone)
  const until = startOfDay(daysBefore(day, -1), zone)
  // asked at once, what does not need the other's answer travels in one round trip
  const [appointments, open, everyone, tasks, credentials] = await Promise.all([
    appointmentsBetween(trx, practiceId, { from, until }),
    unchartedVisits(trx, practiceId, { before: startOfDay(today, zone) }),
    allMembers(trx, practiceId),
    safetyTasks(trx, actor, { open: true }),
    credentialsOf(trx, practiceId, actor.roles.includes('owner') ? null : actor.id),
  ])
  const coming = appointments.map(({ patientId }) => patientId)
  const ids = [...new Set([...coming, ...open.map(({ patientId }) => patientId)])]
  const [persons, allOutcomes, allMaps, visitIds, safety, known] = await Promise.all([
    loadPeople(trx, actor, { ids }),
    outcomesOf(trx, practiceId, coming),
    painMapsOf(trx, practiceId, coming),
    visitIdsOf(
      trx,
      practiceId,
      appointments.map(({ id }) => id),
    ),
    safetyToday(trx, actor, coming),
    knownEntries(trx, practiceId),
  ])
  const people = new Map(persons.map((one) => [one.patient.id, one]))
  const outcomes = Map.groupBy(allOutcomes, ({ patientId }) => patientId)
  const painMaps = Map.groupBy(allMaps, ({ patientId }) => patientId)
  const members = new Map(everyone.map(({ id, name }) => [id, name]))
  return {
    day,
    today,
    tasks,
    expiring: expiringOf(credentials, everyone, today),
    rows: appointments
      .filter(({ status }) => status !== 'cancelled')
      .flatMap((appointment) => {
        const person = people.get(appointment.patientId)
        if (!person) return []
        const care = readCare(
          person,
          {
            outcomes: outcomes.get(appointment.patientId) ?? [],
            painMaps: painMaps.get(appointment.patientId) ?? [],
          },
          now,
          known,
        )
        const { startsAt, endsAt, memberId } = appointment
        return [
          {
            appointmentId: appointment.id,
            status: appointment.status,
            startsAt,
            time: wallClock(startsAt, zone).time,
            minutes: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000),
            memberId,
            memberName: members.get(memberId) ?? '',
            patientId: person.patient.id,
            patientName: nameOf(person),
            condition: care.condition,
            visit: visitNumber(person, appointment),
            visitId: visitIds.get(appointment.id) ?? null,
            changes: care.changes.slice(0, mostChanges),
            flags: care.flags,
            safety: {
              blocked: safety.get(appointment.patientId)?.session.blocked === true,
              level: safety.get(appointment.patientId)?.concern.level ?? 0,
            },
          },
        ]
      }),
    uncharted: open.flatMap(({ id, patientId, memberId, startedAt }) => {
      const person = people.get(patientId)
      if (!person) return []
      const { day: visitDay } = wallClock(startedAt, zone)
      return [{ visitId: id, patientId, patientName: nameOf(person), memberId, day: visitDay }]
    }),
  }
}

function expiringOf(
  credentials: readonly Credential[],
  everyone: readonly StandingMember[],
  today: string,
): Expiring[] {
  return credentials.flatMap(({ id, memberId, name, expiresOn, validFrom }) => {
    const state = credentialState({ validFrom, expiresOn }, today)
    const holder = everyone.find((one) => one.id === memberId && one.dismissedAt === null)
    if (!holder || expiresOn === null || !['expires-soon', 'expired'].includes(state)) return []
    return [{ id, memberName: holder.name, name, expiresOn, over: state === 'expired' }]
  })
}

function nameOf({ patient: { givenName, familyName } }: Person): string {
  return `${givenName} ${familyName}`
}

function visitNumber({ visits, plan }: Person, { startsAt }: Appointment): DayRow['visit'] {
  const before = visits.filter((at) => at < startsAt).length
  const planned = plan?.content.phases
    .filter(({ kind }) => kind === 'relief' || kind === 'restore')
    .reduce((sum, { visits: { high } }) => sum + high, 0)
  return { number: before + 1, planned: planned && planned > before ? planned : null }
}
