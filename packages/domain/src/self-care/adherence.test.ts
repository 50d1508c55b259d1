import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adherenceOf, routineAdherence } from './adherence.ts'
import type { Routine, Tick } from './self-care.ts'

const routine: Routine = {
  id: '0198c2a0-0000-7000-8000-000000000001',
  patientId: '0198c2a0-0000-7000-8000-000000000002',
  selfCare: 'static-stretch',
  perWeek: 7,
  startsOn: '2026-03-02',
  endsOn: null,
}
const march = { from: '2026-03-02', to: '2026-03-15' }

function ticks(states: Readonly<Record<string, Tick['state']>>, routineId = routine.id): Tick[] {
  return Object.entries(states).map(([day, state]) => ({ routineId, day, state }))
}

describe('adherence', () => {
  test('doing more in one week does not make up for another', () => {
    const weeks = [5, 0, 9].map((done) => ({ done, prescribed: 7 }))
    expect(adherenceOf(weeks)).toBeCloseTo(0.571, 3)
  })

  test('is unknown where nothing was prescribed', () => {
    expect(adherenceOf([])).toBeNull()
    expect(adherenceOf([{ done: 3, prescribed: 0 }])).toBeNull()
  })

  test('is unknown, not zero, where nothing was logged', () => {
    expect(routineAdherence(routine, [], march)).toEqual({
      adherence: null,
      coverage: 0,
      loggedDays: 0,
      planDays: 14,
    })
  })

  test.each<[string, Partial<Routine>, Tick[], number | null, number | null]>([
    [
      'half done, half not, and the other days unknown',
      {},
      ticks({ '2026-03-02': 'done', '2026-03-03': 'not-done' }),
      0.5,
      2 / 14,
    ],
    ['partly counts half', {}, ticks({ '2026-03-02': 'partly' }), 0.5, 1 / 14],
    ['not done is zero', {}, ticks({ '2026-03-02': 'not-done' }), 0, 1 / 14],
    [
      'three times a week is kept by three days of seven',
      { perWeek: 3, endsOn: '2026-03-08' },
      ticks({
        '2026-03-02': 'done',
        '2026-03-03': 'not-done',
        '2026-03-04': 'done',
        '2026-03-05': 'not-done',
        '2026-03-06': 'done',
        '2026-03-07': 'not-done',
        '2026-03-08': 'not-done',
      }),
      1,
      1,
    ],
    [
      'three times a day is one answer a day',
      { perWeek: 21 },
      ticks({ '2026-03-02': 'done' }),
      1,
      1 / 14,
    ],
    [
      'answers before the first and after the last day do not count',
      { endsOn: '2026-03-04' },
      ticks({ '2026-03-01': 'done', '2026-03-03': 'not-done', '2026-03-05': 'done' }),
      0,
      1 / 3,
    ],
    [
      'answers to another routine do not count',
      {},
      ticks({ '2026-03-02': 'done' }, '0198c2a0-0000-7000-8000-000000000003'),
      null,
      0,
    ],
    [
      'answers before the first day asked for do not count',
      { startsOn: '2026-02-01' },
      ticks({ '2026-03-01': 'not-done', '2026-03-02': 'done' }),
      1,
      1 / 14,
    ],
    [
      'a whole week in one does not make up for none in another',
      { perWeek: 3 },
      ticks(
        Object.fromEntries(
          Array.from({ length: 14 }, (_, index) => [
            `2026-03-${String(index + 2).padStart(2, '0')}`,
            index < 7 ? 'done' : 'not-done',
          ]),
        ),
      ),
      0.5,
      1,
    ],
    ['a routine that has not begun has no days', { startsOn: '2026-04-01' }, [], null, null],
    [
      'weeks are counted from the first day of the routine',
      { perWeek: 1, startsOn: '2026-03-06' },
      ticks({ '2026-03-08': 'done', '2026-03-09': 'done', '2026-03-13': 'not-done' }),
      2 / 3,
      3 / 10,
    ],
  ])('%s', (_, change, answered, adherence, coverage) => {
    const kept = routineAdherence({ ...routine, ...change }, answered, march)
    expect([kept.adherence, kept.coverage]).toEqual([adherence, coverage])
  })

  test('has no days where the last lies before the first', () => {
    const none = routineAdherence(routine, [], { from: '2026-03-15', to: '2026-03-02' })
    expect(none).toEqual({ adherence: null, coverage: null, loggedDays: 0, planDays: 0 })
    const one = routineAdherence(routine, [], { from: '2026-03-15', to: '2026-03-15' })
    expect(one.planDays).toBe(1)
    const quarter = routineAdherence(routine, [], { from: '2026-03-02', to: '2026-05-31' })
    expect(quarter.planDays).toBe(91)
  })

  test('is a share, whatever was answered, and never falls when "not done" becomes "done"', () => {
    const day = fc.integer({ min: 0, max: 27 })
    const states = fc.dictionary(
      day.map((days) => Temporal.PlainDate.from('2026-03-02').add({ days }).toString()),
      fc.constantFrom<Tick['state']>('done', 'partly', 'not-done'),
    )
    const range = { from: '2026-03-02', to: '2026-03-29' }
    fc.assert(
      fc.property(states, fc.integer({ min: 1, max: 21 }), (answers, perWeek) => {
        const one = { ...routine, perWeek }
        const before = routineAdherence(one, ticks(answers), range)
        const better = Object.fromEntries(Object.keys(answers).map((key) => [key, 'done'] as const))
        const after = routineAdherence(one, ticks(better), range)
        if (before.adherence === null) {
          expect(answers).toEqual({})
          return
        }
        expect(before.adherence).toBeGreaterThanOrEqual(0)
        expect(before.adherence).toBeLessThanOrEqual(1)
        expect(after.adherence).toBe(1)
      }),
      { numRuns: 60 },
    )
  })
})
