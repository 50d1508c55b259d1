import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOf } from '../day-number.ts'
import {
  defaultRetention,
  eraseRecord,
  type Hold,
  isDue,
  isHeld,
  type KeptRecord,
  keptUntil,
  Retention,
  retentionPresets,
  wordEraseRefusal,
  wordRetention,
  yearsAfter,
} from './retention.ts'

const today = '2036-05-04'
const hold: Hold = { reason: 'A claim is open.', until: null }
const over: KeptRecord = {
  familyName: 'Moreno',
  keptUntil: '2036-05-03',
  hold: null,
  byMistake: false,
}
const day = fc.integer({ min: dayNumber('1910-01-01'), max: dayNumber('2059-12-31') }).map(dayOf)
const rule = fc.record({ years: fc.integer({ min: 1, max: 40 }), untilAge: fc.nat(40) })

describe('a record stays', () => {
  test.each<[string, Partial<KeptRecord>, string, ReturnType<typeof eraseRecord>]>([
    [
      'on the last day of its time',
      { keptUntil: today },
      'Moreno',
      { ok: false, refusal: { kind: 'still-kept', field: 'patientId', until: today } },
    ],
    [
      'while somebody holds it',
      { hold },
      'Moreno',
      { ok: false, refusal: { kind: 'held', field: 'patientId', until: null } },
    ],
    [
      'on the last day of a hold, put in by mistake or not',
      { hold: { ...hold, until: today }, byMistake: true },
      'Moreno',
      { ok: false, refusal: { kind: 'held', field: 'patientId', until: today } },
    ],
    [
      'when the name that was typed is another',
      {},
      'Lind',
      { ok: false, refusal: { kind: 'name-differs', field: 'familyName' } },
    ],
  ])('%s', (_, change, typed, answer) => {
    expect(eraseRecord({ ...over, ...change }, typed, today)).toEqual(answer)
  })

  test.each([
    [{ kind: 'still-kept', field: 'patientId', until: today }, 'kept until <2036-05-04>'],
    [{ kind: 'held', field: 'patientId', until: today }, 'held until <2036-05-04>. Lift'],
    [{ kind: 'held', field: 'patientId', until: null }, 'This record is held. Lift'],
    [{ kind: 'name-differs', field: 'familyName' }, 'not the family name'],
  ] as const)('and the refusal is said: %j', (refusal, words) => {
    expect(wordEraseRefusal(refusal, (shown) => `<${shown}>`)).toContain(words)
  })
})

describe('a record may go', () => {
  test.each<[string, Partial<KeptRecord>, string]>([
    ['the day after its time', {}, 'Moreno'],
    ['however the name is written', { familyName: 'Solís' }, '  SOLI\u0301S '],
    [
      'at once, when it was put in by mistake',
      { keptUntil: '2046-01-01', byMistake: true },
      'moreno',
    ],
    ['when the hold is over', { hold: { ...hold, until: '2036-05-03' } }, 'Moreno'],
  ])('%s', (_, change, typed) => {
    expect(eraseRecord({ ...over, ...change }, typed, today)).toEqual({ ok: true, value: null })
  })
})

describe('how long', () => {
  test.each([
    ['the last entry', '2026-05-03', '1975-06-30', '2036-05-03'],
    ['the birthday of who was a child', '2026-05-03', '2018-06-30', '2046-06-30'],
    ['29 February, in a year without one', '2024-02-29', '1975-06-30', '2034-03-01'],
  ])('is by %s', (_, lastEntryOn, birthDate, until) => {
    expect(keptUntil({ lastEntryOn, birthDate }, defaultRetention)).toBe(until)
  })

  test('a leap day is followed by one where the year has one', () => {
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29')
    expect(yearsAfter('2096-02-29', 4)).toBe('2100-03-01')
    expect(yearsAfter('1996-02-29', 4)).toBe('2000-02-29')
    expect(yearsAfter('2024-02-28', 1)).toBe('2025-02-28')
  })

  test('is never less than either rule asks for, and ends on one of their days', () => {
    fc.assert(
      fc.property(day, day, rule, (lastEntryOn, birthDate, retention) => {
        const until = keptUntil({ lastEntryOn, birthDate }, retention)
        const days = [
          yearsAfter(lastEntryOn, retention.years),
          yearsAfter(birthDate, retention.untilAge),
        ]
        expect(days).toContain(until)
        expect(days.every((each) => each <= until)).toBe(true)
        expect(isDue(until, until)).toBe(false)
      }),
    )
  })

  test('grows with each entry, year and age', () => {
    fc.assert(
      fc.property(day, day, day, rule, (first, then, birthDate, retention) => {
        const [earlier, later] = [first, then].sort()
        const until = keptUntil({ lastEntryOn: earlier ?? '', birthDate }, retention)
        expect(keptUntil({ lastEntryOn: later ?? '', birthDate }, retention) >= until).toBe(true)
        const longer = { years: retention.years + 1, untilAge: retention.untilAge + 1 }
        expect(keptUntil({ lastEntryOn: earlier ?? '', birthDate }, longer) > until).toBe(true)
      }),
    )
  })

  test('what is suggested to start with suffices for every place that is named', () => {
    for (const preset of retentionPresets) {
      const { years, untilAge } = preset
      expect(Retention.parse({ years, untilAge })).toEqual({ years, untilAge })
      expect(years <= defaultRetention.years && untilAge <= defaultRetention.untilAge).toBe(true)
      expect(preset.rule).toContain(`${years} years`)
      expect(preset.source).not.toBe('')
    }
  })
})

test.each([
  [null, false],
  [hold, true],
  [{ ...hold, until: today }, true],
  [{ ...hold, until: '2036-05-03' }, false],
])('a hold of %j holds: %s', (one, held) => {
  expect(isHeld(one, today)).toBe(held)
})

test.each([
  [{ years: 0, untilAge: 28 }],
  [{ years: 41, untilAge: 28 }],
  [{ years: 10, untilAge: 41 }],
  [{ years: 10.5, untilAge: 28 }],
])('nobody can decide on %j', (retention) => {
  expect(Retention.safeParse(retention).success).toBe(false)
})

test.each([
  [
    { years: 10, untilAge: 28 },
    '10 years after their last entry, and at least until the 28th birthday.',
  ],
  [{ years: 1, untilAge: 0 }, 'Records are kept for 1 year after their last entry.'],
  [{ years: 6, untilAge: 21 }, 'the 21st birthday.'],
  [{ years: 6, untilAge: 22 }, 'the 22nd birthday.'],
  [{ years: 6, untilAge: 13 }, 'the 13th birthday.'],
])('%j is said as "%s"', (retention, words) => {
  expect(wordRetention(retention)).toContain(words)
})
