import { describe, expect, test } from 'vitest'
import { recordTick, type TickRefusal, wordTickRefusal } from './record-tick.ts'
import { routineWeek } from './routine-week.ts'
import type { Routine } from './self-care.ts'

const today = '2026-11-22'
const routine: Routine = {
  id: '0198f0c0-0000-7000-8000-000000000001',
  patientId: '0198f0c0-0000-7000-8000-000000000002',
  selfCare: 'slow-breathing',
  perWeek: 5,
  startsOn: '2026-11-18',
  endsOn: null,
}

describe('recording a day of a routine', () => {
  const refused: [string, Partial<Routine>, string, TickRefusal][] = [
    ['tomorrow', {}, '2026-11-23', 'day-to-come'],
    ['eight days ago', { startsOn: '2026-01-01' }, '2026-11-14', 'day-too-long-ago'],
    ['the day before it began', {}, '2026-11-17', 'day-without-routine'],
    ['the day after it ended', { endsOn: '2026-11-20' }, '2026-11-21', 'day-without-routine'],
  ]
  test.each(refused)('%s is refused', (_, change, day, refusal) => {
    const answer = recordTick({ ...routine, ...change }, { day, state: 'done' }, { today })
    expect(answer).toEqual({ ok: false, refusal })
    expect(wordTickRefusal(refusal)).toMatch(/^[A-Z].*\.$/)
  })

  test.each([
    ['today', today],
    ['its first day', '2026-11-18'],
  ])('%s is taken', (_, day) => {
    expect(recordTick(routine, { day, state: 'partly' }, { today })).toEqual({
      ok: true,
      value: { routineId: routine.id, day, state: 'partly' },
    })
  })

  test('what got in the way of something done is refused', () => {
    const done = { day: today, state: 'done', barrier: 'time' } as const
    const refusal = 'barrier-when-done'
    expect(recordTick(routine, done, { today })).toEqual({ ok: false, refusal })
    expect(wordTickRefusal(refusal)).toMatch(/nothing got in its way/)
  })

  test.each(['partly', 'not-done'] as const)('what got in the way is kept with %s', (state) => {
    const tick = { day: today, state, barrier: 'pain' } as const
    expect(recordTick(routine, tick, { today })).toEqual({
      ok: true,
      value: { routineId: routine.id, ...tick },
    })
  })

  test('a week ago to the day is still taken, across a month', () => {
    const answer = recordTick(
      { ...routine, startsOn: '2026-01-01' },
      { day: '2026-10-27', state: 'done' },
      { today: '2026-11-03' },
    )
    expect(answer.ok).toBe(true)
  })
})

describe('the week of a routine', () => {
  const tick = (day: string, state: 'done' | 'not-done') => ({ routineId: routine.id, day, state })

  test('keeps "not logged" and "not done" apart', () => {
    const week = routineWeek(routine, [tick('2026-11-20', 'not-done')], { today })
    expect(week.find(({ day }) => day === '2026-11-20')?.state).toBe('not-done')
    expect(week.find(({ day }) => day === '2026-11-21')?.state).toBeNull()
  })

  test('says what got in the way, where somebody said it', () => {
    const missed = { ...tick('2026-11-20', 'not-done'), barrier: 'forgot' as const }
    const week = routineWeek(routine, [missed, tick('2026-11-21', 'not-done')], { today })
    expect(week.slice(4, 6).map(({ barrier }) => barrier)).toEqual(['forgot', null])
  })

  test('is seven days that end today, and knows which of them were prescribed', () => {
    const week = routineWeek(routine, [], { today })
    expect(week.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
    expect(week.map(({ prescribed }) => prescribed)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ])
  })

  test('ignores the ticks of other routines', () => {
    const other = { ...tick(today, 'done'), routineId: '0198f0c0-0000-7000-8000-00000000000f' }
    expect(routineWeek(routine, [other], { today }).at(-1)?.state).toBeNull()
  })
})
