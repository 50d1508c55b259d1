import { expect, test } from 'vitest'
import { personalTrialPower } from './personal-trial.ts'
import { wordPersonalTrial } from './word-insights.ts'

const trial = {
  difference: 1,
  sd: 1.5,
  autocorrelation: 0.38,
  ratingsPerWeek: 7,
  weeksPerArm: 10,
}

test.each([
  ['one week each', { weeksPerArm: 1 }],
  ['no rating a week', { ratingsPerWeek: 0 }],
  ['ratings that never vary', { sd: 0 }],
])('%s compares nothing', (_, change) => {
  expect(personalTrialPower({ ...trial, ...change })).toBeNull()
  expect(wordPersonalTrial({ ...trial, ...change })).toBe(
    'This trial is too small to compare anything.',
  )
})

/** Expected values: SciPy's non-central t, with the variance of a week's mean summed over all pairs of its days. */
test.each([
  [1, 1.5, 0.38, 7, 10, 0.7628634448842603],
  [1, 1.5, 0.38, 1, 10, 0.29210998221175166],
  [1.5, 1.2, 0.5, 3, 6, 0.8441494131639061],
  [1, 1.5, 0, 7, 2, 0.18368907499983445],
  [2, 1, 0.9, 2, 4, 0.7274798344639017],
])('%f points, spread %f, neighbours alike by %f, %i ratings a week, %i weeks each', (...given) => {
  const [difference, sd, autocorrelation, ratingsPerWeek, weeksPerArm, power] = given
  const found = personalTrialPower({ difference, sd, autocorrelation, ratingsPerWeek, weeksPerArm })
  expect(found).toBeCloseTo(power, 6)
})

test('says up front what it can and cannot show', () => {
  expect(wordPersonalTrial(trial)).toBe(
    'It takes 20 weeks, 10 each way, with a rating every day. If one way is truly 1 point better, such a trial finds it 76 times in 100 and misses it 24 times. If there is no difference, it still finds one 5 times in 100.',
  )
  expect(wordPersonalTrial({ ...trial, ratingsPerWeek: 1, difference: 2 })).toContain(
    'with 1 rating a week. If one way is truly 2 points better, such a trial finds it 80 times',
  )
  expect(wordPersonalTrial({ ...trial, ratingsPerWeek: 3 })).toContain('with 3 ratings a week.')
})
