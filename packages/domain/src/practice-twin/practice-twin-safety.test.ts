import { describe, expect, test } from 'vitest'
import { dayNumber } from '../day-number.ts'
import { exampleDay } from '../safety/example-day.ts'
import { practiceTwin } from './practice-twin.ts'

const now = '2026-11-24T10:20:00Z'
const twin = practiceTwin({ seed: 2026, now, zone: 'Europe/Berlin' })
const facts = Map.groupBy(twin.safetyFacts, ({ patientId }) => patientId)
const safetyOf = (patientId: string) =>
  exampleDay(
    '2026-11-24',
    (facts.get(patientId) ?? []).map(({ fact }) => fact),
  )
/** Without what was said this morning. */
const safetyBefore = (patientId: string) =>
  exampleDay(
    '2026-11-24',
    (facts.get(patientId) ?? []).filter(({ at }) => at < '2026-11-24').map(({ fact }) => fact),
  )

describe('what patients answered on safety', () => {
  test('is all there before the first visit, and nothing yet of a newcomer', () => {
    expect(facts.get(twin.stories.newcomer ?? '')).toBeUndefined()
    const kinds = [...facts.values()].map(
      (own) => own.filter(({ at }) => at < '2026-11-24').map(({ fact }) => fact.kind).length,
    )
    expect(new Set(kinds).size).toBe(1)
    expect(kinds[0]).toBeGreaterThan(80)
  })

  test('tells of what massage therapists meet: each of it somewhere, a child before it is born', () => {
    const practices = Array.from({ length: 6 }, (_, index) =>
      practiceTwin({ seed: `met ${index}`, now, zone: 'UTC', months: 4 }),
    )
    const met = practices.flatMap(({ safetyFacts }) =>
      safetyFacts.map(({ fact }) => fact).filter(({ state }) => state === 'present'),
    )
    const kinds = new Set<string>(met.map(({ kind }) => kind))
    for (const kind of [
      'anticoagulant',
      'osteoporosis',
      'pregnancy',
      'numb-area',
      'varicose-veins',
      'surgery',
    ])
      expect(kinds).toContain(kind)
    for (const { kind, recordedOn, value } of met) {
      if (kind !== 'pregnancy') continue
      const weeks = (dayNumber('2026-11-24') - dayNumber(recordedOn)) / 7
      expect(value).toBeGreaterThanOrEqual(6)
      expect((value ?? 0) + weeks).toBeLessThan(36)
    }
  })

  test('was asked anew this morning of some who come today', () => {
    const coming = new Set(
      twin.appointments
        .filter(({ startsAt }) => startsAt.startsWith('2026-11-24'))
        .map(({ patientId }) => patientId),
    )
    const thisMorning = twin.safetyFacts.filter(
      ({ at, fact }) => at.startsWith('2026-11-24') && fact.kind !== 'dvt-signs',
    )
    const rounds = Map.groupBy(thisMorning, ({ patientId }) => patientId)
    expect(rounds.size).toBeGreaterThan(2)
    expect(rounds.size).toBeLessThan(coming.size)
    for (const [patientId, round] of rounds) {
      expect(coming).toContain(patientId)
      expect(round.every(({ at }) => at < now)).toBe(true)
      expect(new Set(round.map(({ fact }) => fact.kind)).size).toBe(round.length)
      expect(safetyOf(patientId).limits).toEqual(
        expect.arrayContaining([...safetyBefore(patientId).limits]),
      )
    }
  })

  test('was asked the evening before where it is still night, and never later than now', () => {
    const night = '2026-11-24T03:00:00Z'
    const { safetyFacts } = practiceTwin({ seed: 2026, now: night, zone: 'Europe/Berlin' })
    expect(safetyFacts.filter(({ at }) => at > '2026-11-24')).toMatchObject([
      { fact: { kind: 'dvt-signs', recordedOn: '2026-11-24' } },
    ])
    const evening = safetyFacts.filter(({ at }) => at === '2026-11-23T19:00:00.000Z')
    expect(new Set(evening.map(({ patientId }) => patientId)).size).toBeGreaterThan(2)
    expect(evening.every(({ fact }) => fact.recordedOn === '2026-11-23')).toBe(true)
  })
})
