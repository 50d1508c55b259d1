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
    ).toMatchObject([{ minutes: 18 }, { minutes: 0 }])
  })

  test('just enough is enough', () => {
    expect(shareMinutes([{ least: 15, most: 60 }], 15)).toMatchObject([{ minutes: 15 }])
    expect(shareMinutes([{ least: 15, most: 60 }], 14)).toMatchObject([{ minutes: 0 }])
  })

  test('what is left goes round by the minute, up to the most of each', () => {
    const wish = (least: number, most: number) => ({ least, most })
    expect(shareMinutes([wish(5, 8), wish(5, 6), wish(5, 20)], 21)).toMatchObject([
      { minutes: 8 },
      { minutes: 6 },
      { minutes: 7 },
    ])
    expect(shareMinutes([wish(5, 8), wish(5, 6)], 60)).toMatchObject([
      { minutes: 8 },
      { minutes: 6 },
    ])
  })

  test('never more than there are, and each within its limits or nothing', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 60 }))
      .map(([least, more]) => ({ least, most: least + more }))
    fc.assert(
      fc.property(fc.array(wish), fc.integer({ min: 0, max: 120 }), (wishes, minutes) => {
        const shares = shareMinutes(wishes, minutes)
        expect(shares.reduce((sum, share) => sum + share.minutes, 0)).toBeLessThanOrEqual(minutes)
        for (const share of shares.filter(({ minutes }) => minutes !== 0)) {
          expect(share.minutes).toBeGreaterThanOrEqual(share.least)
          expect(share.minutes).toBeLessThanOrEqual(share.most)
        }
        expect(shares).toMatchObject(wishes)
      }),
    )
  })
})
