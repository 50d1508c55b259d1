import { expect, test } from 'vitest'
import { countBarriers } from './barriers.ts'
import type { Tick } from './self-care.ts'

const tick = (day: string, barrier?: Tick['barrier']): Tick => ({
  routineId: '0198f0c0-0000-7000-8000-000000000001',
  day,
  state: 'not-done',
  ...(barrier && { barrier }),
})

test('what got in the way is counted, the most frequent first, and silence is no reason', () => {
  expect(
    countBarriers([
      tick('2026-11-01', 'pain'),
      tick('2026-11-02', 'time'),
      tick('2026-11-03'),
      tick('2026-11-04', 'time'),
    ]),
  ).toEqual([
    { barrier: 'time', times: 2 },
    { barrier: 'pain', times: 1 },
  ])
  expect(countBarriers([tick('2026-11-03')])).toEqual([])
})
