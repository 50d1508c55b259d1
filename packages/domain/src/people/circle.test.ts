import { describe, expect, test } from 'vitest'
import {
  disposes,
  EmergencyEntry,
  emergenciesAnHour,
  findInEmergency,
  keepChart,
  wordEmergencyRefusal,
  wordKeepRefusal,
} from './circle.ts'
import { Roles } from './roles.ts'

const ada = { id: 'a', givenName: 'Ada' }
const ben = { id: 'b', givenName: 'Ben' }

describe('in an emergency', () => {
  test.each([
    ['nobody closed has that name', [], null, 0, 'No chart that is closed to you'],
    ['none of them is called so', [ada], 'Ben', 0, 'No chart that is closed to you'],
    ['several have it', [ada, ben], null, 0, 'Please type the given name too.'],
    ['it is tried too often', [ada], null, emergenciesAnHour, 'Please ask an owner.'],
  ])('nothing opens where %s', (_, closed, givenName, tries, said) => {
    const found = findInEmergency(closed, { givenName }, { tries })
    expect(found.ok ? found.value : wordEmergencyRefusal(found.refusal)).toContain(said)
  })

  test.each([
    ['the only one', [ada], null, 'a'],
    ['the one of several who is called so', [ada, ben], 'BEN', 'b'],
    ['the only one, where the given name was left empty', [ada], '', 'a'],
  ])('%s opens', (_, closed, givenName, id) => {
    expect(findInEmergency(closed, { givenName }, { tries: emergenciesAnHour - 1 })).toEqual({
      ok: true,
      value: id,
    })
  })

  test('nothing opens without a reason of ten letters', () => {
    const entry = {
      id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a10',
      familyName: 'Moreno',
      birthDate: '1975-06-30',
      givenName: null,
      reason: 'collapsed',
    }
    expect(EmergencyEntry.safeParse(entry).success).toBe(false)
    expect(EmergencyEntry.safeParse({ ...entry, reason: 'collapsed.' }).success).toBe(true)
  })
})

test.each([
  ['its keeper', { keptBy: 'me', keeperGone: false }, ['therapist'], true],
  ['an owner, where the practice keeps it', { keptBy: null, keeperGone: false }, ['owner'], true],
  ['an owner, once its keeper is gone', { keptBy: 'x', keeperGone: true }, ['owner'], true],
  ['no owner, while its keeper is here', { keptBy: 'x', keeperGone: false }, ['owner'], false],
  ['no therapist', { keptBy: null, keeperGone: false }, ['therapist'], false],
  [
    'no therapist, once its keeper is gone',
    { keptBy: 'x', keeperGone: true },
    ['therapist'],
    false,
  ],
] as const)('a chart is for %s to give away', (_, whose, roles, may) => {
  expect(disposes(whose, { id: 'me', roles })).toBe(may)
})

describe('a chart goes to', () => {
  const kim = { id: 'kim', name: 'Kim', roles: ['therapist' as const], dismissedAt: null }

  test.each([
    ['nobody unknown', null],
    ['nobody dismissed', { ...kim, dismissedAt: '2026-11-22T10:00:00Z' }],
    ['nobody who does not treat', { ...kim, roles: ['owner' as const] }],
  ])('%s', (_, keeper) => {
    const kept = keepChart(keeper, { keptBy: 'kim' })
    expect(kept.ok ? 'kept' : wordKeepRefusal(kept.refusal)).toContain('who treats here')
  })

  test('a therapist, and back to the practice', () => {
    expect(keepChart(kim, { keptBy: 'kim' })).toEqual({ ok: true, value: 'kim' })
    expect(keepChart(null, { keptBy: null })).toEqual({ ok: true, value: null })
  })
})

test.each([
  ['alone', ['renter'], false],
  ['as an owner', ['owner', 'therapist', 'renter'], false],
  ['at the front desk', ['therapist', 'front-desk', 'renter'], false],
  ['as a therapist', ['renter', 'therapist'], true],
])('somebody rents a room %s', (_, roles, may) => {
  expect(Roles.safeParse(roles).success).toBe(may)
})
