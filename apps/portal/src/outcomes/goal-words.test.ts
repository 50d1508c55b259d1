import { expect, test } from 'vitest'
import { standingWords } from './goal-words.ts'

const nowhere = { met: false, reached: false, latest: null, share: null }

test.each([
  [nowhere, 'Not measured yet'],
  [{ ...nowhere, latest: 7, share: 0 }, 'Not closer yet'],
  [{ ...nowhere, latest: 6, share: 0.3 }, 'On the way'],
  [{ ...nowhere, latest: 4, share: 1, reached: true }, 'Reached once'],
  [{ latest: 4, share: 1, reached: true, met: true }, 'Met'],
])('%j is %s', (standing, label) => {
  expect(standingWords(standing).label).toBe(label)
})
