import { describe, expect, test } from 'vitest'
import { goal, scores } from './example-review-situations.ts'
import { goalProgress } from './goal-progress.ts'

describe('a goal', () => {
  test.each<[string, readonly number[], number | null, boolean, boolean]>([
    ['has no progress before it is measured', [], null, false, false],
    ['halfway', [6, 4.5], 0.5, false, false],
    ['never less than none', [6, 9], 0, false, false],
    ['reached once is not met yet', [6, 3], 1, true, false],
    ['met at two measurements in a row', [6, 3, 2], 1, true, true],
    ['met and lost again', [6, 3, 2, 5], 1 / 3, false, false],
  ])('%s', (_, values, share, reached, met) => {
    const progress = goalProgress(goal, scores(...values))
    expect(progress).toMatchObject({ reached, met })
    if (share === null) expect(progress.share).toBeNull()
    else expect(progress.share).toBeCloseTo(share, 10)
  })

  test('works upwards too, whatever the order of the measurements', () => {
    const up = { ...goal, baseline: 3, target: 6 }
    expect(goalProgress(up, scores(3, 6, 7).toReversed())).toMatchObject({ met: true, latest: 7 })
  })
})
