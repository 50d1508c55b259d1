import { describe, expect, test } from 'vitest'
import { lockWords, noDiagnosis, notToday, resultOf, resultTitles } from './result-words.ts'
import type { Lock } from './safety-answer.ts'

const concern = (level: 0 | 1 | 2 | 3) => ({ level, text: 'Text.' })
const lock = (level: Lock['level']) => ({
  level,
  text: 'Text.',
  raisedAt: '2026-11-23T08:00:00.000Z',
  by: null,
})

describe('the answer to a round', () => {
  test.each([
    ['now', { concern: concern(3), lock: lock('emergency'), blocked: true }],
    ['today', { concern: concern(3), lock: lock('same-day'), blocked: false }],
    ['soon', { concern: concern(2), lock: lock('urgent'), blocked: true }],
    ['not-today', { concern: concern(0), lock: null, blocked: true }],
    ['tell', { concern: concern(2), lock: null, blocked: false }],
    ['tell', { concern: concern(1), lock: null, blocked: false }],
    ['calm', { concern: concern(0), lock: null, blocked: false }],
  ] as const)('is "%s"', (result, safety) => {
    expect(resultOf(safety)).toBe(result)
  })

  test('stays red while there is a lock, whatever was said today', () => {
    expect(resultOf({ concern: concern(0), lock: lock('emergency'), blocked: false })).toBe('now')
  })

  test('never names an illness, and is calm only where nothing was found', () => {
    const words = [
      ...Object.values(resultTitles),
      noDiagnosis,
      notToday,
      lockWords({ by: null }),
    ].join(' ')
    expect(words).not.toMatch(
      /\b(you have|suspect|likely|cancer|clot|fracture|stroke|infection)\b/i,
    )
    expect(resultTitles.now).toMatch(/now/)
    expect(resultTitles.soon).toMatch(/within two weeks/)
  })

  test('says who looks, by name where it is known', () => {
    expect(lockWords({ by: 'Tess Brandt' })).toContain('Until Tess Brandt has looked')
    expect(lockWords({ by: null })).toContain('a therapist of your practice')
  })
})
