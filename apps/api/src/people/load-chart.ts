import { type Flare, flaresIn } from '@healing-touch/domain/outcomes/flares.ts'
import { otherMeasures } from '@healing-touch/domain/outcomes/other-measures.ts'
import type { Outcome } from '@healing-touch/domain/outcomes/outcome.ts'
import {
  type MeasuredSeries,
  type PurposeProgress,
  purposeProgress,
} from '@healing-touch/domain/outcomes/purpose-progress.ts'
import { groupSeries, type VisitEffect } from '@healing-touch/domain/outcomes/series.ts'
import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { wordChange } from '@healing-touch/domain/outcomes/word-change.ts'
import { wordStanding } from '@healing-touch/domain/outcomes/word-standing.ts'
import type { Patient } from '@healing-touch/domain/people/people.ts'
import { currentPhase } from '@healing-touch/domain/plans/current-phase.ts'
import type { Phase } from '@healing-touch/domain/plans/plan.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import type { Review } from '@healing-touch/domain/plans/review.ts'
import type { LedgerLine, Note } from '@healing-touch/domain/visits/visit.ts'
import { appointmentsOf } from '../appointments/store.ts'
import { allPainMaps, type RecordedPainMap, type RefusedPainMap } from '../body/store.ts'
import { type ShownCircle, showCircle } from '../circle/show-circle.ts'
import type { Actor, Inside } from '../db/enter.ts'
import { notFound } from '../gate.ts'
import { knownEntries } from '../library/own-entries.ts'
import { type GoalStanding, standingOf } from '../outcomes/goal-standing.ts'
import { type PatientMeasure, patientMeasure } from '../outcomes/patient-measure.ts'
import { outcomesOf } from '../outcomes/store.ts'
import { assessmentDates, planDates } from '../plans/store.ts'
import { type AnsweredBy, checkInsByProxies } from '../proxies/store.ts'
import { wallClock } from '../today/wall-clock.ts'
import { amendmentsOf, type ShownAmendment } from '../visits/amendment-store.ts'
import { visitsOf } from '../visits/store.ts'
import { loadPeople } from './load-people.ts'
import { type Care, readCare } from './read-care.ts'
import { allMembers } from './store.ts'

/** A measured series on a therapist's chart: what patients see of it, and the change in words. */
export type ChartMeasure = PatientMeasure & {
  readonly words: string
  readonly effect: VisitEffect | null
  /** What the latest reading says beside what is usual, the other side or a published pattern. */
  readonly standing: readonly string[]
  /** Who took each of the readings, where it matters whether two people did. */
  readonly hands: readonly (string | null)[]
}

export type ChartVisit = {
  readonly id: string
  readonly startedAt: string
  readonly day: string
  readonly minutes: number
  readonly by: string
  readonly charted: boolean
  /** What was added after the chart was signed, oldest first. */
  readonly amendments: readonly ShownAmendment[]
  readonly note: Note
  readonly ledger: readonly (LedgerLine & { readonly techniqueName: string })[]
  /** Pain right before and right after, where both were measured. */
  readonly pain: { readonly before: number; readonly after: number } | null
}

export type Chart = {
  readonly patient: Patient
  readonly age: number
  readonly therapist: string | null
  readonly today: string
  readonly episode: {
    readonly condition: string
    readonly openedOn: string
    readonly closedOn: string | null
  } | null
  readonly nextAppointmentAt: string | null
  /** Today's first appointment that nobody has opened a visit for. */
  readonly waitingAppointmentId: string | null
  readonly lastVisitAt: string | null
  readonly changes: Care['changes']
  readonly flags: Care['flags']
  readonly purposes: readonly (Omit<PurposeProgress, 'measured' | 'notMeasured'> & {
    readonly measured: readonly ChartMeasure[]
    /** The names of its measures that were never taken. */
    readonly notMeasured: readonly string[]
  })[]
  /** Measures that belong to none of the purposes. */
  readonly others: readonly ChartMeasure[]
  readonly plan: {
    readonly version: number
    readonly status: 'active' | 'paused' | 'closed'
    readonly createdAt: string
    readonly phase: Phase | null
    readonly phaseNumber: number
    readonly phases: number
    readonly goals: readonly GoalStanding[]
    readonly review: Review | null
  } | null
  readonly painMaps: readonly RecordedPainMap[]
  /** Maps that cannot be shown any more, and why. */
  readonly unreadableMaps: readonly RefusedPainMap[]
  readonly visits: readonly ChartVisit[]
  readonly checkIns: readonly string[]
  /** Who answered in the patient's place, and how many check-ins. */
  readonly answeredBy: readonly AnsweredBy[]
  /** Whose chart it is. */
  readonly circle: ShownCircle
  readonly assessments: readonly string[]
  readonly planVersions: readonly { readonly version: number; readonly at: string }[]
  readonly flares: readonly Flare[]
  /** What the patient named at the first patient-specific measurement; follow-ups rate the same. */
  readonly activities: readonly string[]
}

const painNow = seriesKey({ instrument: 'nprs', variant: 'now', side: null })

/** Everything a patient's chart shows; not found for a patient of another practice. */
export async function loadChart(trx: Inside, actor: Actor, patientId: string): Promise<Chart> {
  const { practiceId, zone, now } = actor
  // at once, so that they travel in one round trip
  const [
    [person],
    outcomes,
    { maps: painMaps, refused: unreadableMaps },
    visits,
    members,
    assessments,
    planVersions,
    appointments,
    known,
    amendments,
    answeredBy,
    circle,
  ] = await Promise.all([
    loadPeople(trx, actor, { ids: [patientId] }),
    outcomesOf(trx, practiceId, [patientId]),
    allPainMaps(trx, practiceId, [patientId]),
    visitsOf(trx, practiceId, [patientId]),
    allMembers(trx, practiceId),
    assessmentDates(trx, practiceId, patientId),
    planDates(trx, practiceId, patientId),
    appointmentsOf(trx, practiceId, [patientId]),
    knownEntries(trx, practiceId),
    amendmentsOf(trx, practiceId, patientId),
    checkInsByProxies(trx, practiceId, patientId),
    showCircle(trx, actor, patientId),
  ])
  if (!person || !circle) throw notFound()
  const { findInstrument } = known
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const care = readCare(person, { outcomes, painMaps }, now, known)
  const series = groupSeries(outcomes)
  const shown = (one: MeasuredSeries): ChartMeasure[] =>
    patientMeasure(one, series, findInstrument).map((measure) => ({
      ...measure,
      words: wordChange(one),
      effect: one.visitEffect,
      standing: wordStanding(one.key, series, findInstrument),
      hands: findInstrument(measure.instrument)?.betweenRaters
        ? (series.find(({ key }) => key === one.key)?.points ?? []).map((p) => p.memberId ?? null)
        : [],
    }))
  const { day: today } = wallClock(now, zone)
  const { patient, episode, plan } = person
  const phase = plan ? currentPhase(plan.content.phases, person.visits.length) : 0
  return {
    patient,
    age: ageOn(today, patient.birthDate),
    therapist: person.therapist,
    today,
    episode: episode && {
      condition: care.condition ?? episode.condition,
      openedOn: episode.openedOn,
      closedOn: episode.closedOn,
    },
    nextAppointmentAt: person.nextAppointmentAt,
    waitingAppointmentId:
      appointments.find(
        ({ id, startsAt, status }) =>
          (status === 'booked' || status === 'arrived') &&
          wallClock(startsAt, zone).day === today &&
          !visits.some(({ appointmentId }) => appointmentId === id),
      )?.id ?? null,
    lastVisitAt: person.lastVisitAt,
    changes: care.changes,
    flags: care.flags,
    purposes: purposeProgress(series).map(({ measured, notMeasured, ...purpose }) => ({
      ...purpose,
      measured: measured.flatMap(shown),
      notMeasured: notMeasured.map((id) => findInstrument(id)?.shortName ?? id),
    })),
    others: otherMeasures(series, findInstrument).flatMap(shown),
    plan: plan && {
      version: plan.version,
      status: plan.status,
      createdAt: plan.createdAt,
      phase: plan.content.phases[phase] ?? null,
      phaseNumber: phase + 1,
      phases: plan.content.phases.length,
      goals: plan.content.goals.flatMap((goal) => standingOf(goal, series, findInstrument)),
      review: care.review,
    },
    painMaps,
    unreadableMaps,
    visits: visits.map((visit) => ({
      id: visit.id,
      startedAt: visit.startedAt,
      day: wallClock(visit.startedAt, zone).day,
      minutes: visit.minutes,
      by: names.get(visit.memberId) ?? '',
      charted: visit.chartedAt !== null,
      amendments: amendments.get(visit.id) ?? [],
      note: visit.note,
      ledger: visit.ledger.map((line) => ({
        ...line,
        techniqueName: entryOf(known.techniques, line.technique)?.name ?? line.technique,
      })),
      pain: painAround(outcomes, visit.id),
    })),
    activities: Object.keys(series.find(({ key }) => key === 'psfs')?.outcomes[0]?.answers ?? {}),
    assessments,
    planVersions,
    answeredBy,
    circle,
    flares: flaresIn(series.find(({ key }) => key === painNow)?.points ?? []),
    checkIns: [
      ...new Set(outcomes.filter(({ checkInId }) => checkInId !== null).map(({ at }) => at)),
    ],
  }
}

function painAround(outcomes: readonly Outcome[], visitId: string): ChartVisit['pain'] {
  const pain = (moment: 'before' | 'after') =>
    outcomes.findLast(
      (one) =>
        one.visitId === visitId &&
        one.moment === moment &&
        one.instrument === 'nprs' &&
        one.variant === 'now',
    )?.score ?? null
  const before = pain('before')
  const after = pain('after')
  return before === null || after === null ? null : { before, after }
}

function ageOn(today: string, birthDate: string): number {
  return Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' }).years
}
