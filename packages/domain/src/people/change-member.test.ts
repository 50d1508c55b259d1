import { describe, expect, test } from 'vitest'
import {
  changeRoles,
  dismissMember,
  isLastOwner,
  mayTreat,
  type StandingMember,
  wordMemberRefusal,
} from './change-member.ts'
import { Roles } from './roles.ts'

const now = '2026-03-02T09:00:00.000Z'
const someone = (id: string, change: Partial<StandingMember>): StandingMember => ({
  id,
  name: id,
  roles: ['therapist'],
  dismissedAt: null,
  ...change,
})
const olu = someone('Olu', { roles: ['owner', 'therapist'] })
const tess = someone('Tess', {})
const gone = someone('Gil', { roles: ['owner'], dismissedAt: '2026-01-05T09:00:00.000Z' })

describe('the last owner', () => {
  const refusal = { kind: 'last-owner', field: 'roles', name: 'Olu' } as const

  test('is neither dismissed nor made anything else, and a dismissed owner is none', () => {
    const everyone = [olu, tess, gone]
    expect(dismissMember(everyone, olu, { now })).toEqual({ ok: false, refusal })
    expect(changeRoles(everyone, olu, ['therapist'])).toEqual({ ok: false, refusal })
    expect(wordMemberRefusal(refusal)).toMatch(/^Olu is the only owner\./)
  })

  test('may stop treating, and begin again', () => {
    expect(changeRoles([olu, tess], olu, ['owner'])).toMatchObject({ value: { roles: ['owner'] } })
  })

  test('is nobody where there are two, and nobody who owns nothing', () => {
    const second = someone('Ada', { roles: ['owner'] })
    expect(isLastOwner([olu, second], olu)).toBe(false)
    expect(isLastOwner([olu, tess], tess)).toBe(false)
    expect(isLastOwner([tess], tess)).toBe(false)
    expect(dismissMember([olu, second], olu, { now })).toMatchObject({ ok: true })
  })
})

test('who was dismissed has no roles to change', () => {
  const refusal = { kind: 'dismissed', field: 'memberId', name: 'Gil' } as const
  expect(changeRoles([olu, gone], gone, ['therapist'])).toEqual({ ok: false, refusal })
  expect(wordMemberRefusal(refusal)).toBe('Gil was dismissed. Take them back first.')
})

test('dismisses from now on, once', () => {
  expect(dismissMember([olu, tess], tess, { now })).toEqual({
    ok: true,
    value: { ...tess, dismissedAt: now },
  })
  expect(dismissMember([olu, gone], gone, { now })).toEqual({ ok: true, value: gone })
})

test('treats who is a therapist and was not dismissed', () => {
  expect([olu, tess, gone].map(mayTreat)).toEqual([true, true, false])
  expect(mayTreat({ ...tess, dismissedAt: now })).toBe(false)
})

test('roles are a set: in one order, each once, and never none', () => {
  expect(Roles.parse(['front-desk', 'owner', 'owner'])).toEqual(['owner', 'front-desk'])
  expect(Roles.safeParse([]).success).toBe(false)
})
