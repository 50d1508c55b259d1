import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareMinutes } from './share-minutes.ts'

describe('sharing minutes', () => {
  test('the first come first, and nobody gets a scrap', () => {
    expect(
      shareMinutes(
        [
          { least: 15, most: 60 },
          { least: 5, most: 10 },
        ],
        18,
      ),
    ).toEqual([18, 0])
  })

  test('never more than there are, and each within its limits or nothing', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 }))
      .map(([least, more]) => ({ least, most: least + more }))
    fc.assert(
      fc.property(fc.array(wish), fc.integer({ min: 0, max: 120 }), (wishes, minutes) => {
        const shares = shareMinutes(wishes, minutes)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(minutes)
        shares.forEach((share, index) => {
          if (share === 0) return
          expect(share).toBeGreaterThanOrEqual(wishes[index]?.least ?? Infinity)
          expect(share).toBeLessThanOrEqual(wishes[index]?.most ?? 0)
        })
      }),
    )
  })
})
