import { describe, expect, test } from 'vitest'
import { zoneDays } from './days.ts'
import { practiceTwin, practiceTwins, type TwinOptions } from './practice-twin.ts'
import { storyNames, type TwinPractice } from './twin.ts'

const zone = 'Europe/Berlin'
const tuesday = { seed: 7, now: '2026-11-24T10:20:00Z', zone } satisfies TwinOptions
const twin = practiceTwin(tuesday)

const localDay = (iso: string, where = zone) => {
  const at = Temporal.Instant.from(iso)
  return at.toZonedDateTimeISO(where).toPlainDate().toString()
}

function todays({ appointments, members }: TwinPractice, day: string, where = zone) {
  return members.map(({ id }) =>
    appointments.filter((one) => one.memberId === id && localDay(one.startsAt, where) === day),
  )
}

describe('the same seed', () => {
  test('gives the same bytes', () => {
    expect(JSON.stringify(practiceTwin(tuesday))).toBe(JSON.stringify(twin))
  })

  test('another gives another practice, with nobody in common', () => {
    const other = practiceTwin({ ...tuesday, seed: 8 })
    const known = new Set(twin.patients.map(({ id }) => id))
    expect(other.patients.filter(({ id }) => known.has(id))).toEqual([])
    expect(other.visits.length).not.toBe(twin.visits.length)
  })

  test('one more patient leaves the earlier ones who they were', () => {
    const more = practiceTwin({ ...tuesday, patients: 61 })
    expect(more.patients.slice(0, 60)).toEqual(twin.patients)
    expect(more.truth.slice(0, 60).map(({ effect }) => effect)).toEqual(
      twin.truth.map(({ effect }) => effect),
    )
  })

  test('many practices come one by one, each with ids of its own', () => {
    const ids = new Set<string>()
    let outcomes = 0
    for (const each of practiceTwins({ ...tuesday, practices: 6, patients: 12, months: 2 })) {
      for (const { id } of each.outcomes) ids.add(id)
      outcomes += each.outcomes.length
    }
    expect(ids.size).toBe(outcomes)
  })

  test.each([
    ['now is no instant', { now: 'yesterday' }],
    ['the zone is none', { zone: 'Europe/Atlantis' }],
  ])('is of no use when %s', (_, wrong) => {
    expect(() => practiceTwin({ ...tuesday, ...wrong })).toThrow(RangeError)
  })
})

describe('the appointment book', () => {
  test('never has a therapist in two places, nor a patient', () => {
    for (const by of ['memberId', 'patientId'] as const) {
      for (const own of Map.groupBy(twin.appointments, (one) => one[by]).values()) {
        const sorted = own.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
        const overlaps = sorted
          .slice(1)
          .filter((one, i) => one.startsAt < (sorted[i]?.endsAt ?? ''))
        expect(overlaps).toEqual([])
      }
    }
  })

  test('says of the past what became of it, and only books the future', () => {
    for (const { startsAt, status } of twin.appointments) {
      const past = localDay(startsAt) < localDay(tuesday.now)
      if (past) expect(['done', 'missed', 'cancelled']).toContain(status)
      if (startsAt > '2026-11-25') expect(['booked', 'cancelled']).toContain(status)
    }
  })

  test('has one visit for each appointment that was kept', () => {
    const kept = twin.appointments.filter(({ status }) => status === 'done').map(({ id }) => id)
    expect(new Set(twin.visits.map(({ appointmentId }) => appointmentId))).toEqual(new Set(kept))
    expect(twin.visits).toHaveLength(kept.length)
  })

  test.each([
    ['a Tuesday', '2026-11-24T10:20:00Z', '2026-11-24', zone, 5],
    ['a Sunday', '2026-11-22T10:20:00Z', '2026-11-22', zone, 3],
    ['minutes after midnight', '2026-11-24T23:05:00Z', '2026-11-25', zone, 5],
    [
      'Sunday in Auckland while it is Saturday in London',
      '2026-11-21T13:00:00Z',
      '2026-11-22',
      'Pacific/Auckland',
      3,
    ],
  ])('is not empty for anybody when the demo starts on %s', (_, now, day, where, least) => {
    for (const seed of [1, 2, 3]) {
      const days = todays(practiceTwin({ seed, now, zone: where }), day, where)
      for (const own of days) expect(own.length).toBeGreaterThanOrEqual(least)
    }
  })

  test("today's finished visits are measured but not charted, those to come are booked", () => {
    const now = Temporal.Instant.from(tuesday.now).toString({ smallestUnit: 'millisecond' })
    const day = todays(twin, '2026-11-24').flat()
    expect(new Set(day.map(({ status }) => status))).toContain('booked')
    for (const one of day) {
      const due = one.endsAt <= now ? 'done' : one.startsAt <= now ? 'arrived' : 'booked'
      expect(one.status).toBe(due)
      const visit = twin.visits.find(({ appointmentId }) => appointmentId === one.id)
      if (!visit) continue
      expect(visit).toMatchObject({ chartedAt: null, ledger: [], version: 1 })
      expect(twin.outcomes.filter(({ visitId }) => visitId === visit.id)).toHaveLength(6)
    }
  })

  test('is filled for the days ahead, up to the weeks asked for and not beyond', () => {
    const ahead = twin.appointments.filter(({ startsAt }) => startsAt > tuesday.now)
    for (const day of ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']) {
      expect(ahead.filter(({ startsAt }) => localDay(startsAt) === day)).not.toEqual([])
    }
    const last =
      ahead
        .map(({ startsAt }) => startsAt)
        .toSorted()
        .at(-1) ?? ''
    expect(last < '2027-01-20').toBe(true)
    expect(last > '2026-12-15').toBe(true)
  })

  test('rests on most weekends', () => {
    const { appointments } = practiceTwin({ ...tuesday, seed: 3 })
    const weekend = appointments.filter(({ startsAt }) => {
      return Temporal.PlainDate.from(localDay(startsAt)).dayOfWeek > 5
    })
    expect(weekend.length / appointments.length).toBeLessThan(0.1)
  })

  test.each([
    ['go back in Berlin', '2026-11-10T10:00:00Z', 'Europe/Berlin'],
    ['go forward in New York', '2026-03-24T15:00:00Z', 'America/New_York'],
  ])('keeps its wall-clock hours when clocks %s', (_, now, where) => {
    const { appointments } = practiceTwin({ seed: 5, now, zone: where, months: 2 })
    const hours = appointments.map(({ startsAt }) =>
      Temporal.Instant.from(startsAt).toZonedDateTimeISO(where),
    )
    for (const { hour, minute } of hours) {
      expect(hour).toBeGreaterThanOrEqual(8)
      expect(hour).toBeLessThan(19)
      expect(minute % 15).toBe(0)
    }
    expect(new Set(hours.map(({ offset }) => offset)).size).toBe(2)
  })
})

describe('a small practice', () => {
  test.each([
    ['nobody yet', 0],
    ['its first patient', 1],
    ['five patients', 5],
  ])('lives with %s', (_, patients) => {
    const small = practiceTwin({ ...tuesday, patients, therapists: 1, months: 1, ahead: 2 })
    expect(small.members.map(({ roles }) => roles)).toEqual([['owner', 'therapist']])
    expect(small.patients).toHaveLength(patients)
    expect(Object.keys(small.stories)).toEqual(storyNames.slice(0, patients))
    const first = zoneDays(zone).instant(20_781 - 35, 0)
    for (const { startedAt } of small.visits) {
      expect(Temporal.Instant.from(startedAt).epochMilliseconds).toBeGreaterThan(first)
    }
  })
})
