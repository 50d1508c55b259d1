import { describe, expect, test } from 'vitest'
import { wordPlanRefusal } from '../plans/word-plan-refusal.ts'
import { techniques } from '../techniques/techniques.ts'
import { wordVisitRefusal } from '../visits/word-visit-refusal.ts'
import { credentialState, firstUncertified, wordUncertified } from './certified.ts'
import { Credential } from './credential.ts'

const id = '6f1c1f5e-8f5b-4a86-9d2f-0b7a3f1a2c10'
const drainage: Credential = {
  id,
  memberId: id,
  kind: 'certificate',
  name: 'Manual lymphatic drainage, 170 hours',
  issuer: 'School of Lymphology',
  number: 'L-2041',
  validFrom: '2024-05-01',
  expiresOn: '2026-05-01',
  techniques: ['lymphatic-drainage'],
}
const known = techniques

describe('a credential', () => {
  test.each([
    ['ends before it begins', { validFrom: '2026-05-02' }, ['expiresOn']],
    ['has no issuer', { issuer: ' ' }, ['issuer']],
    ['has an empty number', { number: '' }, ['number']],
    ['begins on no day', { validFrom: '2026-02-30' }, ['validFrom']],
  ])('that %s is none', (_, change, path) => {
    const read = Credential.safeParse({ ...drainage, ...change })
    expect(read.error?.issues.map((issue) => issue.path)).toEqual([path])
  })

  test('may never run out, and may be for one day', () => {
    expect(Credential.safeParse({ ...drainage, expiresOn: null }).success).toBe(true)
    expect(Credential.safeParse({ ...drainage, expiresOn: '2024-05-01' }).success).toBe(true)
  })

  test.each([
    ['2024-04-30', 'not-yet'],
    ['2024-05-01', 'valid'],
    ['2026-03-01', 'valid'],
    ['2026-03-02', 'expires-soon'],
    ['2026-05-01', 'expires-soon'],
    ['2026-05-02', 'expired'],
  ])('on %s is %s', (day, state) => {
    expect(credentialState(drainage, day)).toBe(state)
  })

  test('that does not run out is valid from its day on', () => {
    expect(credentialState({ ...drainage, expiresOn: null }, '2099-01-01')).toBe('valid')
    expect(credentialState({ ...drainage, expiresOn: null }, '2024-04-30')).toBe('not-yet')
  })
})

describe('a technique that asks for a certificate', () => {
  const technique = techniques['lymphatic-drainage']

  test.each([
    ['nobody without one', [], '2025-01-01', false],
    [
      'nobody with one for something else',
      [{ ...drainage, techniques: ['cupping'] }],
      '2025-01-01',
      false,
    ],
    ['nobody before it holds', [drainage], '2024-04-30', false],
    ['nobody after it ran out', [drainage], '2026-05-02', false],
    ['who has one', [drainage], '2025-01-01', true],
    ['who has one to its last day', [drainage], '2026-05-01', true],
  ])('is for %s', (_, credentials, day, may) => {
    expect(firstUncertified([technique.id], known, credentials, day) === null).toBe(may)
  })

  test('is the first that is told, with the certificate it asks for', () => {
    const ids = ['swedish', 'unheard-of', 'lymphatic-drainage', 'cupping']
    const found = firstUncertified(ids, known, [], '2025-01-01')
    expect(found).toEqual({
      kind: 'uncertified',
      field: 'techniques',
      place: 2,
      technique: technique.name,
      needs: technique.certification,
    })
    if (!found) throw new Error('It was let through.')
    const words = wordUncertified(found)
    expect(words).toContain('a certificate in manual lymphatic drainage')
    expect(wordPlanRefusal(found)).toBe(words)
    expect(wordVisitRefusal({ ...found, line: 3 })).toBe(`Line 3: ${words}`)
    expect(firstUncertified(ids, known, [drainage], '2025-01-01')).toMatchObject({ place: 3 })
  })
})

test('what asks for no certificate is for everybody', () => {
  expect(firstUncertified(['swedish'], known, [], '2025-01-01')).toBeNull()
})
