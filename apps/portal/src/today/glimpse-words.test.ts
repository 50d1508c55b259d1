import { type Verdict, verdicts } from '@healing-touch/domain/outcomes/verdict.ts'
import { describe, expect, test } from 'vitest'
import { glimpseWords } from './glimpse-words.ts'
import type { Today } from './today-answer.ts'

const around = { today: '2026-11-22', zone: 'Europe/Berlin', locale: 'en-GB' }
const glimpse = (verdict: Verdict, needed = 0): Today['glimpse'] => ({
  name: 'Pain now',
  unit: null,
  better: 'lower',
  since: '2026-05-03T08:00:00.000Z',
  values: [6, 4],
  change: {
    verdict,
    baseline: 6,
    latest: 4,
    change: 2,
    percent: 33,
    noise: 2,
    noiseFrom: 'published',
    reliable: false,
    important: false,
    measurements: 9,
    needed,
  },
})

describe('the glimpse of progress on the first screen', () => {
  const claims: Verdict[] = ['improved', 'small-but-real', 'worse']
  test.each(claims)('gives the numbers where the verdict is %s', (verdict) => {
    expect(glimpseWords(glimpse(verdict), around)).toMatch(/^From 6 to 4 since 3 May:/)
  })

  test.each(verdicts.filter((verdict) => !claims.includes(verdict)))(
    'claims no way that the numbers went where the verdict is %s',
    (verdict) => {
      expect(glimpseWords(glimpse(verdict), around)).not.toMatch(/from \d|to \d|since/i)
    },
  )

  test('says what is still needed', () => {
    expect(glimpseWords(glimpse('too-early', 1), around)).toMatch(/^1 more check-in,/)
    expect(glimpseWords(glimpse('too-early', 2), around)).toMatch(/^2 more check-ins,/)
    expect(glimpseWords(null, around)).toMatch(/^Your first check-in/)
  })

  test('names the year when it is another one', () => {
    expect(glimpseWords(glimpse('improved'), { ...around, today: '2027-01-02' })).toContain(
      'since 3 May 2026',
    )
  })
})
