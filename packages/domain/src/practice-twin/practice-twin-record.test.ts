import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Appointment } from '../appointments/appointment.ts'
import { PainMap } from '../body/pain-map.ts'
import { conditions } from '../conditions/conditions.ts'
import { findInstrument, instruments } from '../outcomes/instruments.ts'
import { Outcome } from '../outcomes/outcome.ts'
import { purposes } from '../outcomes/purposes.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { seriesKey } from '../outcomes/series-key.ts'
import { Episode } from '../people/episode.ts'
import { Member, Patient } from '../people/people.ts'
import { Assessment } from '../plans/assessment.ts'
import { checkPlan } from '../plans/check-plan.ts'
import { Plan } from '../plans/plan.ts'
import { exampleDay } from '../safety/example-day.ts'
import { Fact } from '../safety/fact.ts'
import { selfCareLibrary } from '../self-care/library.ts'
import { Routine, Tick } from '../self-care/self-care.ts'
import { techniques } from '../techniques/techniques.ts'
import { checkLedger } from '../visits/check-ledger.ts'
import { Visit } from '../visits/visit.ts'
import { practiceTwin } from './practice-twin.ts'

const now = '2026-11-24T10:20:00Z'
const twin = practiceTwin({ seed: 2026, now, zone: 'Europe/Berlin' })
const byPatient = Map.groupBy(twin.outcomes, ({ patientId }) => patientId)

const facts = Map.groupBy(twin.safetyFacts, ({ patientId }) => patientId)
/** Without what was said this morning. */
const safetyBefore = (patientId: string) =>
  exampleDay(
    '2026-11-24',
    (facts.get(patientId) ?? []).filter(({ at }) => at < '2026-11-24').map(({ fact }) => fact),
  )

describe('every row of a practice', () => {
  const stamped = { id: z.uuid(), patientId: z.uuid(), at: z.iso.datetime() }
  test.each([
    ['members', Member, twin.members],
    ['patients', Patient, twin.patients],
    ['episodes', Episode, twin.episodes],
    ['assessments', Assessment, twin.assessments.map(({ assessment }) => assessment)],
    ['plans', Plan, twin.plans],
    ['appointments', Appointment, twin.appointments],
    ['visits', Visit, twin.visits],
    ['check-ins', z.strictObject(stamped), twin.checkIns],
    ['outcomes', Outcome, twin.outcomes],
    ['pain maps', PainMap, twin.painMaps.map(({ map }) => map)],
    ['routines', Routine, twin.routines],
    ['ticks', Tick, twin.ticks],
    ['facts', Fact, twin.safetyFacts.map(({ fact }) => fact)],
  ])('%s fit their shape', (_, shape, rows) => {
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.map((row) => shape.safeParse(row)).find(({ success }) => !success)
    expect(wrong?.error?.issues).toBeUndefined()
  })

  test('points only to rows that exist, of the same patient', () => {
    const members = new Set(twin.members.map(({ id }) => id))
    const patients = new Set(twin.patients.map(({ id }) => id))
    const owner = (rows: readonly { id: string; patientId: string }[]) =>
      new Map(rows.map(({ id, patientId }) => [id, patientId]))
    const [episodes, plans, visits, checkIns, appointments, routines] = [
      owner(twin.episodes),
      owner(twin.plans),
      owner(twin.visits),
      owner(twin.checkIns),
      owner(twin.appointments),
      owner(twin.routines),
    ]
    for (const one of [...twin.episodes, ...twin.checkIns, ...twin.appointments, ...twin.routines])
      expect(patients.has(one.patientId)).toBe(true)
    for (const one of [...twin.assessments, ...twin.visits, ...twin.appointments])
      expect(members.has(one.memberId)).toBe(true)
    for (const one of [...twin.assessments, ...twin.plans, ...twin.visits])
      expect(episodes.get(one.episodeId)).toBe(one.patientId)
    for (const { patientId, planId, appointmentId } of twin.visits) {
      if (planId) expect(plans.get(planId)).toBe(patientId)
      expect(appointments.get(appointmentId ?? '')).toBe(patientId)
    }
    for (const { patientId, visitId, checkInId } of [...twin.outcomes, ...twin.painMaps]) {
      expect([visitId, checkInId].filter((id) => id !== null)).toHaveLength(1)
      expect(visitId ? visits.get(visitId) : checkIns.get(checkInId ?? '')).toBe(patientId)
    }
    for (const { routineId } of twin.ticks) expect(routines.has(routineId)).toBe(true)
    for (const id of Object.values(twin.stories)) expect(patients.has(id)).toBe(true)
  })

  test('has an id or a key of its own, and everybody an address', () => {
    const { practice: _, stories: __, ticks, truth: ___, ...tables } = twin
    const ids = Object.values(tables).flatMap((rows) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ticks.map(({ routineId, day }) => routineId + day)).size).toBe(ticks.length)
    expect(new Set(twin.patients.map(({ email }) => email)).size).toBe(twin.patients.length)
  })

  test('lies in the past, but for appointments', () => {
    const times = [
      ...twin.assessments.map(({ at }) => at),
      ...twin.plans.map(({ createdAt }) => createdAt),
      ...twin.visits.map(({ startedAt, chartedAt }) => chartedAt ?? startedAt),
      ...twin.checkIns.map(({ at }) => at),
      ...twin.outcomes.map(({ at }) => at),
      ...twin.painMaps.map(({ at }) => at),
    ]
    expect(times.filter((at) => at > '2026-11-24T10:20:00.000Z')).toEqual([])
    expect(twin.ticks.filter(({ day }) => day > '2026-11-24')).toEqual([])
  })
})

describe('what was measured', () => {
  test('would be accepted by the rules as it stands, score for score', () => {
    for (const outcomes of byPatient.values()) {
      const series = new Map<string, Outcome[]>()
      for (const outcome of outcomes.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
        const { instrument, variant, side, answers, at, moment } = outcome
        const earlier = series.get(seriesKey(outcome)) ?? []
        const recorded = recordOutcome(
          {
            ...outcome,
            instrument: findInstrument(instrument),
            baseline: earlier[0]?.answers,
            earlier,
          },
          { instrument, variant, side, answers, at, moment },
          { id: outcome.id, now: outcome.recordedAt },
        )
        expect(recorded).toEqual({ ok: true, value: outcome })
        series.set(seriesKey(outcome), [...earlier, outcome])
      }
    }
  })

  test('comes before and after each visit, and in the order of the visits', () => {
    const moments = Map.groupBy(twin.outcomes, ({ visitId }) => visitId)
    for (const { id, startedAt, minutes } of twin.visits) {
      const own = (moments.get(id) ?? []).filter(({ variant }) => variant === 'now')
      expect(own.map(({ moment }) => moment)).toEqual(['before', 'after'])
      const [before, after] = own.map(({ at }) => Temporal.Instant.from(at))
      const started = Temporal.Instant.from(startedAt)
      expect(before && started.since(before).total('minutes')).toBeGreaterThanOrEqual(0)
      expect(after?.since(started).total('minutes')).toBe(minutes)
    }
    for (const own of Map.groupBy(twin.visits, ({ patientId }) => patientId).values()) {
      const starts = own.map(({ startedAt }) => startedAt)
      expect(starts).toEqual(starts.toSorted())
    }
  })

  test('uses the instruments of everyday care, for each of the purposes', () => {
    const used = new Set(twin.outcomes.map(({ instrument }) => instrument))
    expect([...used].toSorted()).toEqual([
      'calm-nrs',
      'goniometry',
      'morning-stiffness',
      'nprs',
      'peg',
      'pgic',
      'phq4',
      'pressure-pain-threshold',
      'psfs',
      'sleep-nrs',
      'stress-nrs',
    ])
    for (const purpose of Object.values(purposes)) {
      expect(purpose.measures.some((measure) => used.has(measure))).toBe(true)
    }
  })
})

describe('what was planned and done', () => {
  test('plans stand up to the rules for plans, and change only for a reason', () => {
    const catalogue = { conditions, techniques, selfCare: selfCareLibrary, instruments }
    const versions = Map.groupBy(twin.plans, ({ episodeId }) => episodeId)
    for (const { content, patientId } of twin.plans)
      expect(checkPlan(content, catalogue, safetyBefore(patientId))).toBeNull()
    for (const own of versions.values()) {
      expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1))
      own.slice(1).forEach(({ content, changeReason }, index) => {
        if (changeReason === null) expect(content).toEqual(own[index]?.content)
        else expect(content).not.toEqual(own[index]?.content)
      })
      expect(own.slice(0, -1).filter(({ status }) => status !== 'closed')).toEqual([])
    }
    expect(twin.plans.filter((p) => p.version > 1 && p.changeReason).length).toBeGreaterThan(10)
  })

  test('charted visits hold words in all four parts and a ledger that fits the visit', () => {
    const words = new Set<string>()
    for (const { note, ledger, minutes, chartedAt, patientId } of twin.visits) {
      if (chartedAt === null) continue
      for (const text of Object.values(note)) {
        expect(text).toMatch(/^["“\dA-Z].*[.!”"]$/s)
        expect(text).not.toMatch(/[{}]|undefined|null|NaN/)
        words.add(text)
      }
      expect(ledger.length).toBeGreaterThan(0)
      expect(checkLedger(ledger, techniques, safetyBefore(patientId))).toBeNull()
      expect(ledger.reduce((sum, line) => sum + line.minutes, 0)).toBeLessThanOrEqual(minutes)
    }
    expect(words.size).toBeGreaterThan(twin.visits.length * 2)
  })
})
