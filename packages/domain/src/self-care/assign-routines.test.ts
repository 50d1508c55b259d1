import { describe, expect, test } from 'vitest'
import { assignRoutines, endRoutinesAfterClosing } from './assign-routines.ts'
import type { Routine } from './self-care.ts'

const today = '2026-03-10'
const patientId = 'a7c0f5c6-9e5e-4a2b-8a53-0a4f3a0f9d11'
const facts = { patientId, today, newId: () => 'new' }

function routine(selfCare: string, change: Partial<Routine> = {}): Routine {
  return {
    id: selfCare,
    patientId,
    selfCare,
    perWeek: 7,
    startsOn: '2026-02-01',
    endsOn: null,
    ...change,
  }
}

describe('a plan’s self-care as routines', () => {
  test('what stays as it is goes on untouched, what is new begins today', () => {
    const planned = [
      { selfCare: 'heat', perWeek: 7 },
      { selfCare: 'pacing', perWeek: 3 },
    ]
    expect(assignRoutines([routine('heat')], planned, facts)).toEqual({
      change: [],
      begin: [routine('pacing', { id: 'new', perWeek: 3, startsOn: today })],
    })
  })

  test('what left the plan ended yesterday', () => {
    expect(assignRoutines([routine('heat')], [], facts)).toEqual({
      change: [routine('heat', { endsOn: '2026-03-09' })],
      begin: [],
    })
  })

  test('another frequency ends the one and begins another', () => {
    const { change, begin } = assignRoutines(
      [routine('heat')],
      [{ selfCare: 'heat', perWeek: 3 }],
      facts,
    )
    expect(change).toEqual([routine('heat', { endsOn: '2026-03-09' })])
    expect(begin).toEqual([routine('heat', { id: 'new', perWeek: 3, startsOn: today })])
  })

  test('a routine of today is corrected, since yesterday it was not there to end', () => {
    const fresh = routine('heat', { startsOn: today })
    const changed = assignRoutines([fresh], [{ selfCare: 'heat', perWeek: 3 }], facts)
    expect(changed).toEqual({ change: [{ ...fresh, perWeek: 3 }], begin: [] })
    const gone = assignRoutines([fresh], [], facts)
    expect(gone.change).toEqual([{ ...fresh, endsOn: today }])
  })

  test('a routine that was about to end goes on; one that has ended stays so', () => {
    const planned = [{ selfCare: 'heat', perWeek: 7 }]
    const ending = routine('heat', { endsOn: '2026-03-20' })
    expect(assignRoutines([ending], planned, facts).change).toEqual([routine('heat')])
    const today = routine('heat', { endsOn: '2026-03-10' })
    expect(assignRoutines([today], planned, facts)).toEqual({
      change: [routine('heat')],
      begin: [],
    })
    const over = routine('heat', { endsOn: '2026-03-01' })
    expect(assignRoutines([over], planned, facts)).toMatchObject({
      change: [],
      begin: [{ id: 'new', selfCare: 'heat' }],
    })
  })
})

test('closing gives every routine without an end four more weeks', () => {
  const routines = [routine('heat'), routine('pacing', { endsOn: '2026-03-12' })]
  expect(endRoutinesAfterClosing(routines, today)).toEqual([
    routine('heat', { endsOn: '2026-04-07' }),
  ])
})
