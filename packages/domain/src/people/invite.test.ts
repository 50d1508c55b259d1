import { describe, expect, test } from 'vitest'
import { MemberInvitation, mayInvite, wasJustSent, wordInvitationRefusal } from './invite.ts'

const facts = { inside: ['olu@example.test'], waiting: ['tess@example.test'] }
const words = (answer: ReturnType<typeof mayInvite>) =>
  answer.ok ? 'fine' : wordInvitationRefusal(answer.refusal)

describe('an invitation', () => {
  test.each([
    ['olu@example.test', 'Somebody with this e-mail address is in already.'],
    [
      'tess@example.test',
      'An invitation to this address is waiting. Send that one again, or take it back first.',
    ],
    ['finn@example.test', 'fine'],
  ])('to %s: %s', (email, sentence) => {
    expect(words(mayInvite(facts, email))).toBe(sentence)
  })

  test.each([
    ['2026-11-30T08:00:59.999Z', true],
    ['2026-11-30T08:01:00Z', false],
  ])('at %s counts as just sent: %s', (now, just) => {
    expect(wasJustSent('2026-11-30T08:00:00Z', { now })).toBe(just)
  })

  const entry = {
    id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a10',
    name: 'Tess',
    email: ' Tess@Example.test',
    roles: ['therapist' as const],
  }

  test('is to an address in small letters', () => {
    expect(MemberInvitation.parse(entry).email).toBe('tess@example.test')
  })

  test.each([
    ['nobody', { email: 'tess' }],
    ['two at once', { email: 'a@example.test,b@example.test' }],
    ['a second line', { email: 'a@example.test\nBcc: b@example.test' }],
    ['no role', { roles: [] }],
    ['a role that there is not', { roles: ['patient'] }],
  ])('to %s is no invitation', (_, change) => {
    expect(MemberInvitation.safeParse({ ...entry, ...change }).success).toBe(false)
  })
})
