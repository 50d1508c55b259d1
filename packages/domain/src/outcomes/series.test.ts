import { describe, expect, test } from 'vitest'
import type { Outcome } from './outcome.ts'
import { beforeAndAfter, groupSeries, standing, visitEffect } from './series.ts'

const patientId = '00000000-0000-4000-8000-000000000002'

/** A pain rating of the n-th day of May. */
function pain(
  id: string,
  day: number,
  score: number | null,
  changes: Partial<Outcome> = {},
): Outcome {
  const at = `2026-05-${String(day).padStart(2, '0')}T09:00:00Z`
  return {
    id,
    patientId,
    visitId: null,
    checkInId: null,
    instrument: 'nprs',
    variant: 'now',
    side: null,
    answers: { pain: score },
    at,
    moment: null,
    score,
    recordedBy: 'patient',
    memberId: null,
    recordedAt: at,
    corrects: null,
    ...changes,
  }
}

describe('outcomes as series', () => {
  test('of nothing are none', () => {
    expect(groupSeries([])).toEqual([])
  })

  test('keep instrument, variant and side apart, and time in order', () => {
    const turn = { instrument: 'goniometry', variant: 'cervical-rotation' } as const
    const series = groupSeries([
      pain('b', 8, 5),
      pain('c', 2, 6, { variant: 'average-week' }),
      pain('a', 1, 7),
      pain('d', 3, 40, { ...turn, side: 'left' }),
      pain('e', 3, 50, { ...turn, side: 'right' }),
    ])
    expect(series.map(({ key, points }) => [key, points.map(({ score }) => score)])).toEqual([
      ['nprs/now', [7, 5]],
      ['nprs/average-week', [6]],
      ['goniometry/cervical-rotation/left', [40]],
      ['goniometry/cervical-rotation/right', [50]],
    ])
    expect(series.map((one) => one.series)).toEqual([
      { instrument: 'nprs', variant: 'now', side: null },
      { instrument: 'nprs', variant: 'average-week', side: null },
      { ...turn, side: 'left' },
      { ...turn, side: 'right' },
    ])
  })

  test('put a correction in the place of what it corrects', () => {
    const [series] = groupSeries([
      pain('a', 1, 7),
      pain('b', 8, 50),
      pain('c', 8, 5, { corrects: 'b', recordedAt: '2026-05-09T09:00:00Z' }),
    ])
    expect(series?.points.map(({ score }) => score)).toEqual([7, 5])
  })

  test('follow a correction of a correction, and a correction into another series', () => {
    const outcomes = [
      pain('a', 1, 7),
      pain('b', 1, 6, { corrects: 'a' }),
      pain('c', 1, 5, { corrects: 'b', variant: 'average-week' }),
    ]
    expect(standing(outcomes).map(({ id }) => id)).toEqual(['c'])
    expect(groupSeries(outcomes).map(({ key }) => key)).toEqual(['nprs/average-week'])
  })

  test('believe the later of two corrections of the same outcome', () => {
    const early = pain('b', 1, 6, { corrects: 'a', recordedAt: '2026-05-02T10:00:00+02:00' })
    const late = pain('c', 1, 5, { corrects: 'a', recordedAt: '2026-05-02T09:00:00Z' })
    expect(standing([pain('a', 1, 7), late, early])).toEqual([late])
    expect(standing([pain('a', 1, 7), early, late])).toEqual([late])
  })

  test('believe the last of two corrections that were recorded at one instant', () => {
    const first = pain('b', 1, 6, { corrects: 'a' })
    const second = pain('c', 1, 5, { corrects: 'a' })
    expect(standing([pain('a', 1, 7), first, second])).toEqual([second])
  })

  test('compare nothing that was not scored or was taken right after the hands-on part', () => {
    const [series] = groupSeries([
      pain('a', 1, 7, { moment: 'before' }),
      pain('b', 1, 4, { moment: 'after' }),
      pain('c', 8, null),
      pain('d', 9, 6),
    ])
    expect(series?.outcomes).toHaveLength(4)
    expect(series?.points.map(({ score }) => score)).toEqual([7, 6])
  })
})

describe('around visits', () => {
  const visit = (day: number, before: number | null, after: number | null) => [
    pain(`b${day}`, day, before, { visitId: `v${day}`, moment: 'before' }),
    pain(`a${day}`, day, after, {
      visitId: `v${day}`,
      moment: 'after',
      at: `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`,
    }),
  ]

  test('both measurements of a visit make a pair, one alone makes none', () => {
    const [series] = groupSeries([
      ...visit(11, 7, 4),
      ...visit(12, null, 3),
      ...visit(15, 5, null),
      pain('u', 16, 6, { moment: 'before' }),
      pain('w', 17, 6, { moment: 'after' }),
      pain('x', 13, 6, { visitId: 'v13', moment: 'before' }),
      pain('y', 14, 6),
    ])
    if (!series) expect.fail('no series')
    expect(beforeAndAfter(series)).toEqual([
      { visitId: 'v11', at: '2026-05-11T10:00:00Z', before: 7, after: 4, rise: -3 },
    ])
  })

  test('an effect needs three visits and comes with its interval', () => {
    const two = groupSeries([...visit(11, 7, 4), ...visit(12, 6, 5)])[0]
    const three = groupSeries([...visit(11, 7, 4), ...visit(12, 6, 5), ...visit(13, 6, 4)])[0]
    if (!two || !three) expect.fail('no series')
    expect(visitEffect(two, 'lower')).toBeNull()
    const effect = visitEffect(three, 'lower')
    expect(effect).toMatchObject({ visits: 3, mean: 2 })
    // Mean 2, standard deviation 1, n 3: 2 ± 4.302653 / √3.
    expect(effect?.low).toBeCloseTo(-0.484138, 6)
    expect(effect?.high).toBeCloseTo(4.484138, 6)
    expect(visitEffect(three, 'higher')?.mean).toBe(-2)
  })
})
