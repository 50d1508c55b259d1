import { expect, test } from 'vitest'
import { otherMeasures } from './other-measures.ts'
import type { OutcomeSeries } from './series.ts'

function series(instrument: string, scores: readonly number[]): OutcomeSeries {
  const points = scores.map((score, index) => ({ at: `2026-01-0${index + 1}T09:00:00Z`, score }))
  return {
    key: instrument,
    series: { instrument, variant: null, side: null },
    outcomes: [],
    points,
  }
}

test('what belongs to a purpose, was never scored or is unknown is no other measure', () => {
  expect(otherMeasures([series('peg', [5]), series('pgic', []), series('no-such', [1])])).toEqual(
    [],
  )
})

test('what belongs to no purpose is told as everything else is', () => {
  const [pgic, ...more] = otherMeasures([series('peg', [5]), series('pgic', [6, 7])])
  expect(more).toEqual([])
  expect(pgic).toMatchObject({
    key: 'pgic',
    series: { instrument: 'pgic' },
    change: { measurements: 2 },
  })
})
