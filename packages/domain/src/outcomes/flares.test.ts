import { describe, expect, test } from 'vitest'
import { flaresIn } from './flares.ts'

/** One reading a day from 1 March 2026. */
function daily(...scores: number[]) {
  return scores.map((score, day) => ({ at: on(day), score }))
}

function on(day: number): string {
  const date = Temporal.PlainDate.from('2026-03-01').add({ days: day })
  return `${date.toString()}T08:00:00Z`
}

describe('flares', () => {
  test.each([
    ['without readings', daily()],
    ['with too few readings to know what is usual', daily(2, 2, 2, 2, 9)],
    ['when pain rises by less than 3', daily(4, 4, 4, 4, 4, 6.9)],
    ['when pain is high but always is', daily(8, 8, 8, 8, 8, 9, 8)],
    ['when pain falls', daily(8, 8, 8, 8, 8, 1)],
  ])('are not claimed %s', (_, points) => {
    expect(flaresIn(points)).toEqual([])
  })

  test('begin with the first reading that stands 3 above the usual and end with the last', () => {
    expect(flaresIn(daily(3, 4, 3, 4, 3, 7, 9, 6, 4))).toEqual([
      { from: on(5), until: on(7), peak: 9, usual: 3 },
    ])
  })

  test('take the middle of an even number of readings as usual', () => {
    expect(flaresIn(daily(3, 4, 3, 4, 3, 4, 7))).toMatchObject([{ usual: 3.5 }])
  })

  test('take the middle by size, not by time', () => {
    expect(flaresIn(daily(6, 1, 5, 2, 4, 9))).toMatchObject([{ usual: 4 }])
    expect(flaresIn(daily(10, 9, 8, 2, 10, 12))).toMatchObject([{ usual: 9 }])
  })

  test('are measured against what was usual exactly four weeks ago', () => {
    const calm = [0, 1, 2, 3, 4].map((minute) => ({ at: `2026-03-01T08:0${minute}:00Z`, score: 2 }))
    expect(flaresIn([...calm, { at: '2026-03-29T08:00:00Z', score: 8 }])).toHaveLength(1)
    expect(flaresIn([...calm, { at: '2026-03-29T08:01:00Z', score: 8 }])).toEqual([])
  })

  test('a week apart are one, longer apart are two', () => {
    const calm = daily(3, 3, 3, 3, 3)
    const high = (day: number) => ({ at: on(day), score: 8 })
    expect(flaresIn([...calm, high(6), high(13)])).toHaveLength(1)
    expect(flaresIn([...calm, high(6), high(14)])).toHaveLength(2)
  })

  test('do not raise what counts as usual, however long they last', () => {
    expect(flaresIn(daily(2, 2, 2, 2, 2, ...Array.from({ length: 20 }, () => 7)))).toEqual([
      { from: on(5), until: on(24), peak: 7, usual: 2 },
    ])
  })

  test('are not measured against what was usual more than four weeks ago', () => {
    expect(flaresIn([...daily(2, 2, 2, 2, 2), { at: on(40), score: 8 }])).toEqual([])
  })
})
