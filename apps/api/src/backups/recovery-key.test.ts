import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecoveryKey, writeRecoveryKey } from './recovery-key.ts'

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

describe('a recovery key', () => {
  test.each(['', 'ABCD-EFGH', 'U'.repeat(56), '!'.repeat(56)])('is not "%s"', (text) => {
    expect(() => readRecoveryKey(text)).toThrow('A recovery key has 14 groups of four')
  })

  test('with a letter wrong, or two in each other’s place, is refused', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 50 }), (key, at) => {
        const written = writeRecoveryKey(key).replaceAll('-', '')
        const [one = '', two = ''] = [written[at], written[at + 1]]
        const slip = `${written.slice(0, at)}${one === '7' ? '8' : '7'}${written.slice(at + 1)}`
        expect(() => readRecoveryKey(slip)).toThrow('There is a slip')
        fc.pre(one !== two)
        const swap = `${written.slice(0, at)}${two}${one}${written.slice(at + 2)}`
        expect(() => readRecoveryKey(swap)).toThrow('There is a slip')
      }),
      { numRuns: 30 },
    )
  })

  test('is read as it was written down, in any case and spacing', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const written = writeRecoveryKey(key)
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readRecoveryKey(written).equals(key)).toBe(true)
        const byHand = ` ${written.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
        expect(readRecoveryKey(byHand).equals(key)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
