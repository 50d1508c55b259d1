import { describe, expect, test } from 'vitest'
import { wordChange } from './word-change.ts'

describe('a change in words', () => {
  const base = {
    verdict: 'too-early',
    baseline: 7,
    latest: 5,
    change: 2,
    percent: 28.6,
    noise: 2,
    noiseFrom: 'published',
    reliable: false,
    important: false,
    measurements: 4,
    needed: 0,
  } as const
  const say = (change: Partial<Parameters<typeof wordChange>[0]['change']>) =>
    wordChange({ name: 'Stress', unit: null, change: { ...base, ...change } })

  test.each([
    [{ latest: null, baseline: null }, 'Stress has not been measured.'],
    [{ measurements: 1, latest: 7 }, 'Stress was 7 at the first measurement.'],
    [
      { measurements: 2, needed: 1 },
      'Stress went from 7 to 5: too early to tell; 1 more measurement will do.',
    ],
    [
      { verdict: 'possibly-improved' },
      'Stress went from 7 to 5: perhaps better by 2; readings differ by up to 2 by chance.',
    ],
    [
      { verdict: 'possibly-improved', noise: null, noiseFrom: null },
      'Stress went from 7 to 5: perhaps better by 2; how much these readings differ by chance is not known yet.',
    ],
    [
      { verdict: 'improved', noise: 1.2345, noiseFrom: 'own' },
      'Stress went from 7 to 5: better by 2, beyond the usual ups and downs of about 1.2 here, twice in a row.',
    ],
    [
      { verdict: 'small-but-real', noise: 1 },
      'Stress went from 7 to 5: better by 2, beyond the 1 that readings differ by chance, twice in a row, but less than what people usually notice.',
    ],
    [
      { verdict: 'no-clear-change', latest: 7, change: 0 },
      'Stress stayed at 7: no clear change; readings differ by up to 2 by chance.',
    ],
    [
      { verdict: 'at-floor', baseline: 1, latest: 0 },
      'Stress went from 1 to 0: it was already so good at the start that this measure has little left to show.',
    ],
    [{ verdict: 'improved', baseline: null, latest: 2 }, 'Stress is 2, which is better.'],
    [{ verdict: 'worse', baseline: null, latest: 6 }, 'Stress is 6, which is worse.'],
    [
      { verdict: 'no-clear-change', baseline: null, latest: 4 },
      'Stress is 4, which is about the same.',
    ],
    [{ baseline: null }, 'Stress is 5.'],
    [{ needed: 0 }, 'Stress went from 7 to 5: too early to tell.'],
    [{ needed: 2 }, 'Stress went from 7 to 5: too early to tell; 2 more measurements will do.'],
    [
      { verdict: 'no-clear-change', noise: 1.26, noiseFrom: 'own' },
      'Stress went from 7 to 5: no clear change; the usual ups and downs here reach 1.3.',
    ],
    [
      { verdict: 'worse', latest: 9, change: null, noise: null },
      'Stress went from 7 to 9: worse by 0, as seen twice in a row.',
    ],
    [
      { verdict: 'worse', latest: 9, change: -2, noise: 1 },
      'Stress went from 7 to 9: worse by 2, beyond the 1 that readings differ by chance, twice in a row.',
    ],
    [{ measurements: 1, latest: -0.04 }, 'Stress was 0 at the first measurement.'],
  ] as const)('%o', (change, sentence) => {
    expect(say(change)).toBe(sentence)
  })

  test.each([
    ['°', 'Neck rotation went from 40 to 55.5°: better by 15.5°, beyond the 7° that'],
    ['mm', 'Neck rotation went from 40 to 55.5 mm: better by 15.5 mm, beyond the 7 mm that'],
  ])('with its unit, %s', (unit, start) => {
    const change = {
      ...base,
      verdict: 'improved',
      baseline: 40,
      latest: 55.5,
      change: 15.5,
      noise: 7,
    } as const
    expect(wordChange({ name: 'Neck rotation', unit, change }).startsWith(start)).toBe(true)
  })
})
